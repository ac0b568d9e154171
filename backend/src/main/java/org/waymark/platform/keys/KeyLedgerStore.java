package org.waymark.platform.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.WrappingKeys;
import org.waymark.platform.database.TriageDatabase;

/**
 * What became of each wrapping key, and which process has which. A process that has said
 * nothing for a minute is not there. From the sealing of a document to the transaction
 * that stores it, half a minute is long.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class KeyLedgerStore {

	private final DatabaseClient db;

	KeyLedgerStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Writes which keys a process has, and with which it seals. */
	Mono<Void> beat(UUID process, WrappingKeys keys) {
		return this.db.sql("""
				INSERT INTO platform.key_holder AS h (process, key_set, ids, in_force)
				VALUES (:process, :keys, :ids, :inForce)
				ON CONFLICT (process, key_set) DO UPDATE SET ids = excluded.ids, in_force = excluded.in_force,
				    beat = clock_timestamp(),
				    since = CASE WHEN h.in_force = excluded.in_force THEN h.since ELSE clock_timestamp() END
				""")
			.bind("process", process)
			.bind("keys", keys.name())
			.bind("ids", keys.ids().toArray(Long[]::new))
			.bind("inForce", keys.inForce())
			.then();
	}

	/** Takes processes out that ended. */
	Mono<Void> forget() {
		return this.db.sql("DELETE FROM platform.key_holder WHERE beat < clock_timestamp() - interval '1 hour'").then();
	}

	/** Notes keys that it has not heard of. */
	Mono<Void> note(WrappingKeys keys) {
		return this.db.sql("""
				INSERT INTO platform.wrapping_key (key_set, id) SELECT :keys, unnest(:ids) ON CONFLICT DO NOTHING
				""").bind("keys", keys.name()).bind("ids", keys.ids().toArray(Long[]::new)).then();
	}

	/** Brings a key into force if every process that is there has it. */
	Mono<Long> bringIntoForce(String keys, long newest) {
		return this.db.sql("""
				UPDATE platform.wrapping_key SET in_force = clock_timestamp()
				WHERE key_set = :keys AND id = :newest AND in_force IS NULL AND destroyed IS NULL
				  AND NOT EXISTS (SELECT FROM platform.key_holder h WHERE h.key_set = :keys
				                  AND h.beat > clock_timestamp() - interval '1 minute' AND :newest <> ALL (h.ids))
				""").bind("keys", keys).bind("newest", newest).fetch().rowsUpdated();
	}

	/** The number of the key in force. */
	Mono<Long> inForce(String keys) {
		return this.db
			.sql("""
					SELECT id FROM platform.wrapping_key WHERE key_set = :keys AND in_force IS NOT NULL AND destroyed IS NULL
					ORDER BY in_force DESC LIMIT 1
					""")
			.bind("keys", keys)
			.mapValue(Long.class)
			.one();
	}

	/** Whether each of these keys was destroyed. */
	Mono<Boolean> areDestroyed(String keys, List<Long> ids) {
		return this.db.sql("""
				SELECT count(*) = cardinality(:ids) FROM platform.wrapping_key
				WHERE key_set = :keys AND id = ANY (:ids) AND destroyed IS NOT NULL
				""").bind("keys", keys).bind("ids", ids.toArray(Long[]::new)).mapValue(Boolean.class).one();
	}

	/** All keys of all sets, oldest first. */
	Flux<LedgerKey> all() {
		return this.db.sql("""
				SELECT k.key_set AS set, k.id, k.known, k.in_force, k.destroyed,
				       (SELECT min(n.in_force) FROM platform.wrapping_key n
				        WHERE n.key_set = k.key_set AND n.in_force > k.in_force) AS replaced,
				       (SELECT count(*) FROM platform.key_holder h WHERE h.key_set = k.key_set
				        AND h.beat > clock_timestamp() - interval '1 minute' AND k.id = ANY (h.ids)) AS holders
				FROM platform.wrapping_key k ORDER BY k.key_set, k.known, k.id
				""").mapProperties(LedgerKey.class).all();
	}

	/**
	 * Whether every process that is there seals with this key, and everything that was
	 * sealed with another before is stored by now.
	 */
	Mono<Boolean> settled(String keys, long key) {
		return this.db
			.sql("""
					SELECT coalesce(bool_and(h.in_force = :key AND h.since < clock_timestamp() - interval '30 seconds'), true)
					       AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.usename = current_user
					                       AND a.pid <> pg_backend_pid() AND a.xact_start < max(h.since)) AS settled
					FROM platform.key_holder h WHERE h.key_set = :keys AND h.beat > clock_timestamp() - interval '1 minute'
					""")
			.bind("keys", keys)
			.bind("key", key)
			.mapValue(Boolean.class)
			.one();
	}

	Mono<Long> destroy(String keys, List<Long> ids) {
		return this.db.sql("""
				UPDATE platform.wrapping_key SET destroyed = clock_timestamp()
				WHERE key_set = :keys AND id = ANY (:ids) AND destroyed IS NULL
				""").bind("keys", keys).bind("ids", ids.toArray(Long[]::new)).fetch().rowsUpdated();
	}

	/**
	 * A key as the ledger has it.
	 *
	 * @param set the name of its set
	 * @param id its number
	 * @param known since when it is known (UTC)
	 * @param inForce since when documents are sealed under it; null before that
	 * @param destroyed since when it is gone; null before that
	 * @param replaced since when another is in force; null before that
	 * @param holders how many processes have it
	 */
	record LedgerKey(String set, long id, Instant known, @Nullable Instant inForce, @Nullable Instant destroyed,
			@Nullable Instant replaced, long holders) {

		/** Since when it may have sealed something. */
		Instant begun() {
			return Optional.ofNullable(this.inForce).orElse(this.known);
		}

		boolean there() {
			return this.destroyed == null;
		}

	}

}

package org.waymark.admission.police;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class PoliceKeyStore {

	private final DatabaseClient db;

	PoliceKeyStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Every key that works or did within a year, the newest first. */
	Flux<Kept> all() {
		return this.db.sql("""
				SELECT k.id, s.name, a.name AS maker, k.made, k.ends, k.withdrawn, k.used
				FROM triage.police_key k JOIN triage.police_system s ON s.id = k.system
				JOIN staff.colleague a ON a.id = k.maker
				WHERE coalesce(k.withdrawn, k.ends) > now() - interval '1 year'
				ORDER BY k.made DESC, k.id
				""").mapProperties(Kept.class).all();
	}

	/** Adds a system, or finds the one of this name. */
	Mono<UUID> system(String name) {
		return this.db.sql("""
				INSERT INTO triage.police_system AS s (name) VALUES (:name)
				ON CONFLICT (lower(name)) DO UPDATE SET name = s.name RETURNING id
				""").bind("name", name).mapValue(UUID.class).one();
	}

	Mono<UUID> add(UUID system, String hash, StaffId maker, Duration lasts) {
		return this.db.sql("""
				INSERT INTO triage.police_key (system, digest, maker, ends)
				VALUES (:system, decode(:hash, 'hex'), :maker, now() + make_interval(secs => :lasts)) RETURNING id
				""")
			.bind("system", system)
			.bind("hash", hash)
			.bind("maker", maker.value())
			.bind("lasts", (double) lasts.toSeconds())
			.mapValue(UUID.class)
			.one();
	}

	/** Withdraws a key; false if it works no more. */
	Mono<Boolean> withdraw(UUID key) {
		return this.db.sql("""
				UPDATE triage.police_key SET withdrawn = now() WHERE id = :key AND withdrawn IS NULL AND ends > now()
				""").bind("key", key).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** The owner of a key, while it works; notes that it was used. */
	Mono<Sender> use(String hash) {
		return this.db.sql("""
				UPDATE triage.police_key k SET used = now() FROM triage.police_system s
				WHERE k.digest = decode(:hash, 'hex') AND k.withdrawn IS NULL AND k.ends > now() AND s.id = k.system
				RETURNING k.id AS key, s.id AS system, s.name
				""").bind("hash", hash).mapProperties(Sender.class).one();
	}

	/**
	 * A key as its administrators see it.
	 *
	 * @param name of the system
	 * @param maker who made it
	 * @param withdrawn since when it does not work, if it was withdrawn
	 * @param used when it was last used, if it was
	 */
	record Kept(UUID id, String name, String maker, Instant made, Instant ends, @Nullable Instant withdrawn,
			@Nullable Instant used) {

		boolean works(Instant now) {
			return this.withdrawn == null && this.ends.isAfter(now);
		}

	}

	/**
	 * A system that has shown a key.
	 *
	 * @param key under which it came
	 * @param system which it is, whatever key it shows
	 * @param name how it is called
	 */
	record Sender(UUID key, UUID system, String name) {

	}

}

package org.waymark.platform.keys;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/**
 * The columns with sealed documents. Functions of the database change the wrapped key of
 * a document, and nothing else of it.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SealedColumnStore {

	private final DatabaseClient db;

	SealedColumnStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** The columns under the keys of one name. */
	Flux<String> places(String keys) {
		return this.db.sql("SELECT place FROM platform.sealed_column WHERE key_set = :keys ORDER BY place")
			.bind("keys", keys)
			.mapValue(String.class)
			.all();
	}

	/** How many documents under the keys of one name stand under each. */
	Mono<Map<Long, Long>> documents(String keys) {
		return this.db.sql("""
				SELECT k.id, sum(k.documents)::bigint AS documents
				FROM platform.sealed_column c, platform.count_by_key(c.place) k
				WHERE c.key_set = :keys GROUP BY k.id
				""")
			.bind("keys", keys)
			.map(row -> Map.entry(Columns.get(row, "id", Long.class), Columns.get(row, "documents", Long.class)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Mono<Long> pages(String place) {
		return this.db.sql("SELECT platform.count_sealed_pages(:place)")
			.bind("place", place)
			.mapValue(Long.class)
			.one();
	}

	/**
	 * Locks the documents of some pages that stand under another key, until the end of
	 * the transaction. Those that somebody else has locked are left out.
	 */
	Flux<WrappedKey> lock(String place, long key, long from, int pages) {
		return this.db.sql("SELECT spot, wrapped FROM platform.lock_other_keys(:place, :key, :from, :pages)")
			.bind("place", place)
			.bind("key", key)
			.bind("from", from)
			.bind("pages", pages)
			.map(row -> new WrappedKey(Columns.get(row, "spot", String.class),
					Columns.get(row, "wrapped", String.class)))
			.all();
	}

	/** Puts keys that are wrapped anew in place of others; in the same transaction. */
	Mono<Integer> rewrap(String place, List<WrappedKey> before, List<byte[]> after) {
		return this.db.sql("SELECT platform.rewrap(:place, :spots, :before, :after)")
			.bind("place", place)
			.bind("spots", before.stream().map(WrappedKey::spot).toArray(String[]::new))
			.bind("before", before.stream().map(WrappedKey::hex).toArray(String[]::new))
			.bind("after", after.stream().map(HexFormat.of()::formatHex).toArray(String[]::new))
			.mapValue(Integer.class)
			.one();
	}

	/**
	 * A document's wrapped key.
	 *
	 * @param spot where its row lies now
	 * @param hex its length and its bytes, in hexadecimal
	 */
	record WrappedKey(String spot, String hex) {

		byte[] bytes() {
			return HexFormat.of().parseHex(this.hex);
		}

		@Override
		public String toString() {
			return "WrappedKey[hidden]";
		}

	}

}

package org.waymark.platform.limits;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.database.Columns;

/** Counts in the database, through its functions. */
class BucketStore {

	private final DatabaseClient db;

	BucketStore(DatabaseClient db) {
		this.db = db;
	}

	/**
	 * Puts a state where the expected one is.
	 * @param was the expected one; null if none is expected
	 * @return empty when it was done, else what is there instead
	 */
	Mono<Swap> swap(BucketKey key, byte @Nullable [] was, byte[] now) {
		return this.db.sql("SELECT swapped, state FROM limits.swap(:key, :was, :now, make_interval(secs => :keep))")
			.bind("key", HexFormat.of().parseHex(key.hash()))
			.bind("was", Parameters.in(R2dbcType.VARBINARY, was))
			.bind("now", now)
			.bind("keep", (double) key.keep().toSeconds() + 60)
			.map(row -> new Swap(Boolean.TRUE.equals(row.get("swapped", Boolean.class)),
					Optional.ofNullable(row.get("state", byte[].class))))
			.one();
	}

	/** The keys of this hour and the last, newest first. */
	Flux<Hour> hours(byte[] fresh) {
		return this.db.sql("SELECT begun, key FROM limits.hours(:fresh)")
			.bind("fresh", fresh)
			.map(row -> new Hour(Columns.get(row, "begun", Instant.class),
					HexFormat.of().formatHex(Columns.get(row, "key", byte[].class))))
			.all();
	}

	Mono<Void> purge() {
		return this.db.sql("SELECT limits.purge()").then();
	}

	/**
	 * How a swap ended.
	 *
	 * @param done whether it took place
	 * @param instead what is there, if it did not and anything is
	 */
	record Swap(boolean done, Optional<byte[]> instead) {

	}

	/**
	 * An hour and its key.
	 *
	 * @param begun when it began (UTC)
	 * @param key 32 random bytes in hexadecimal
	 */
	record Hour(Instant begun, String key) {

		@Override
		public String toString() {
			return "Hour[hidden]";
		}

	}

}

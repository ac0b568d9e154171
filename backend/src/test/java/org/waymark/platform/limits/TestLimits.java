package org.waymark.platform.limits;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.r2dbc.core.DatabaseClient;

import io.r2dbc.spi.ConnectionFactories;

/** Allowances without a database. */
public final class TestLimits {

	private static final DatabaseClient NONE = DatabaseClient
		.create(ConnectionFactories.get("r2dbc:postgresql://nobody:nothing@127.0.0.1:1/none"));

	private TestLimits() {
	}

	/** Counts in memory. */
	public static Limits inMemory() {
		return new Limits(new InMemory(), TestLimits::spread, Duration.ofSeconds(20), InstantSource.system());
	}

	/** Their store cannot be reached. */
	public static Limits away() {
		return new Limits(new Away(), TestLimits::spread, Duration.ofSeconds(20), InstantSource.system());
	}

	/** As good as a keyed digest if nothing must be hidden. */
	static byte[] spread(byte[] name) {
		try {
			return java.security.MessageDigest.getInstance("SHA-256").digest(name);
		}
		catch (java.security.NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	static class InMemory extends BucketStore {

		private final Map<String, byte[]> states = new ConcurrentHashMap<>();

		private final Instant hour;

		InMemory() {
			this(Instant.now().truncatedTo(ChronoUnit.HOURS));
		}

		InMemory(Instant hour) {
			super(NONE);
			this.hour = hour;
		}

		@Override
		synchronized Mono<Swap> swap(BucketKey key, byte @Nullable [] was, byte[] now) {
			byte[] is = this.states.get(key.hash());
			boolean same = (was == null) ? is == null : Arrays.equals(was, is);
			if (same) {
				this.states.put(key.hash(), now);
			}
			return Mono.just(new Swap(same, same ? Optional.empty() : Optional.of(Objects.requireNonNull(is))));
		}

		@Override
		Flux<Hour> hours(byte[] fresh) {
			return Flux.just(new Hour(this.hour, "this"), new Hour(this.hour.minusSeconds(3600), "last"));
		}

	}

	private static final class Away extends BucketStore {

		private Away() {
			super(NONE);
		}

		@Override
		Flux<Hour> hours(byte[] fresh) {
			return Flux.error(() -> new DataAccessResourceFailureException("away"));
		}

	}

}

package org.waymark.platform.limits;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.limits.BucketStore.Hour;

/**
 * Recent events, counted exactly over all processes of a face. Each source is known by a
 * hash under two keys. The database holds one of them, for two hours at most. So a copy
 * of the database does not tell who came; an hour later, nor do both keys.
 */
public final class Limits {

	/** Handles of buckets; they hold no count, so that all may be dropped at any time. */
	private static final int AT_HAND = 10_000;

	private final BucketStore store;

	private final StoredBuckets buckets;

	private final HourKeys hours;

	private final UnaryOperator<byte[]> pepper;

	private final Duration patience;

	private final Map<BucketKey, AsyncBucketProxy> atHand = new ConcurrentHashMap<>();

	private final InstantSource time;

	Limits(BucketStore store, UnaryOperator<byte[]> pepper, Duration patience, InstantSource time) {
		this.store = store;
		this.buckets = new StoredBuckets(store);
		this.hours = new HourKeys(store);
		this.pepper = pepper;
		this.patience = patience;
		this.time = time;
	}

	/**
	 * Takes one from an allowance.
	 * @param who whose allowance, such as a network
	 * @return whether there was one left; an error when the store does not answer in time
	 */
	public Mono<Boolean> take(Limit limit, String who) {
		return keys(limit, who).concatMap(key -> take(limit, key)).all(Boolean::booleanValue).timeout(this.patience);
	}

	/** Gives one back that turned out not to count. */
	public Mono<Void> giveBack(Limit limit, String who) {
		return keys(limit, who).concatMap(key -> Mono.fromFuture(() -> bucket(limit, key).addTokens(1), true))
			.then()
			.timeout(this.patience);
	}

	@Scheduled(fixedDelay = 60_000)
	Mono<Void> purge() {
		// Expired rows are deleted a minute later, and mean nothing until then.
		return this.store.purge().onErrorResume(Exception.class, away -> Mono.empty());
	}

	private Flux<BucketKey> keys(Limit limit, String who) {
		return this.hours.over(limit.per(), this.time.instant())
			.flatMapIterable(Function.identity())
			.map(hour -> key(limit, who, hour));
	}

	private BucketKey key(Limit limit, String who, Hour hour) {
		byte[] name = String.join("/", limit.name(), who, hour.key()).getBytes(StandardCharsets.UTF_8);
		return new BucketKey(HexFormat.of().formatHex(this.pepper.apply(name)), limit.per());
	}

	/** A "no" may rest on what was seen here last: it counts after another look. */
	private Mono<Boolean> take(Limit limit, BucketKey key) {
		return takeOne(limit, key).flatMap(given -> given ? Mono.just(true) : lookAgain(limit, key));
	}

	private Mono<Boolean> lookAgain(Limit limit, BucketKey key) {
		this.buckets.forget(key);
		return takeOne(limit, key);
	}

	private Mono<Boolean> takeOne(Limit limit, BucketKey key) {
		return Mono.fromFuture(() -> bucket(limit, key).tryConsume(1), true);
	}

	private AsyncBucketProxy bucket(Limit limit, BucketKey key) {
		if (this.atHand.size() >= AT_HAND) {
			this.atHand.clear();
		}
		return this.atHand.computeIfAbsent(key, absent -> open(absent, limit));
	}

	/** Calls at the same time from this process become one. */
	private AsyncBucketProxy open(BucketKey key, Limit limit) {
		return this.buckets.asAsync()
			.builder()
			.withOptimization(Optimizations.batching())
			.build(key, () -> CompletableFuture.completedFuture(limit.configuration()));
	}

}

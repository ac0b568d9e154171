package org.waymark.platform.limits;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;

/**
 * Lets Bucket4j keep its counts in PostgreSQL over R2DBC, which it has no module for. It
 * works out the next state here; the database takes it only in place of the state that it
 * was worked out from, so that no two processes ever spend the same token. A first try
 * supposes what this process saw there last, or nothing, which saves a read; a swap that
 * fails brings back what is there.
 */
class StoredBuckets extends AbstractCompareAndSwapBasedProxyManager<BucketKey> {

	/** States that are remembered; they only save reads, so that all may be dropped. */
	private static final int AT_HAND = 10_000;

	private final BucketStore store;

	private final Map<BucketKey, byte[]> seen = new ConcurrentHashMap<>();

	StoredBuckets(BucketStore store) {
		super(ClientSideConfig.getDefault());
		this.store = store;
	}

	@Override
	protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(BucketKey key) {
		return new Swapping(key);
	}

	@Override
	protected CompletableFuture<Void> removeAsync(BucketKey key) {
		throw new UnsupportedOperationException("Counts are removed when they mean nothing any more");
	}

	@Override
	protected CompareAndSwapOperation beginCompareAndSwapOperation(BucketKey key) {
		throw new UnsupportedOperationException("Nothing waits for the database here");
	}

	@Override
	public void removeProxy(BucketKey key) {
		throw new UnsupportedOperationException("Nothing waits for the database here");
	}

	@Override
	public boolean isAsyncModeSupported() {
		return true;
	}

	/** Makes the next try look at what is really there. */
	void forget(BucketKey key) {
		this.seen.remove(key);
	}

	private void remember(BucketKey key, Optional<byte[]> state) {
		if (this.seen.size() >= AT_HAND) {
			this.seen.clear();
		}
		state.ifPresentOrElse(there -> this.seen.put(key, there), () -> this.seen.remove(key));
	}

	private final class Swapping implements AsyncCompareAndSwapOperation {

		private final BucketKey key;

		private Swapping(BucketKey key) {
			this.key = key;
		}

		@Override
		public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> patience) {
			return CompletableFuture.completedFuture(Optional.ofNullable(StoredBuckets.this.seen.get(this.key)));
		}

		@Override
		public CompletableFuture<Boolean> compareAndSwap(byte[] was, byte[] now, RemoteBucketState state,
				Optional<Long> patience) {
			return StoredBuckets.this.store.swap(this.key, was, now)
				.doOnNext(swap -> remember(this.key, swap.done() ? Optional.of(now) : swap.instead()))
				.map(BucketStore.Swap::done)
				.toFuture();
		}

	}

}

package org.waymark.platform.limits;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;

/**
 * Lets Bucket4j keep its counts in PostgreSQL over R2DBC, which it has no module for. It
 * works out the next state here; the database takes it only in place of the state that it
 * was worked out from, so that no two processes ever spend the same token. A first try
 * supposes that nothing is there yet, which is true for most networks and saves a read; a
 * swap that fails brings back what is there.
 */
class StoredBuckets extends AbstractCompareAndSwapBasedProxyManager<BucketKey> {

	private final BucketStore store;

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

	private final class Swapping implements AsyncCompareAndSwapOperation {

		private final BucketKey key;

		private volatile Optional<byte[]> known = Optional.empty();

		private Swapping(BucketKey key) {
			this.key = key;
		}

		@Override
		public CompletableFuture<Optional<byte[]>> getStateData(Optional<Long> patience) {
			return CompletableFuture.completedFuture(this.known);
		}

		@Override
		public CompletableFuture<Boolean> compareAndSwap(byte[] was, byte[] now, RemoteBucketState state,
				Optional<Long> patience) {
			return StoredBuckets.this.store.swap(this.key, was, now)
				.doOnNext(swap -> this.known = swap.instead())
				.map(BucketStore.Swap::done)
				.toFuture();
		}

	}

}

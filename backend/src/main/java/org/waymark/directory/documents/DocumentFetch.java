package org.waymark.directory.documents;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.platform.fetch.Fetched;
import org.waymark.platform.fetch.GuardedFetch;

/**
 * Fetches a document and reads it, one at a time: reading takes memory. Tests give a
 * fetcher of their own.
 */
final class DocumentFetch {

	/** The largest policies are a few megabytes. */
	static final int MOST_BYTES = 8 << 20;

	private static final int FOUND = 200;

	private final GuardedFetch fetch;

	private final Duration patience;

	private final Function<byte[], DocumentPages> reader;

	private final Semaphore one = new Semaphore(1);

	DocumentFetch(GuardedFetch fetch, Duration patience) {
		this(fetch, patience, DocumentReader::read);
	}

	DocumentFetch(GuardedFetch fetch, Duration patience, Function<byte[], DocumentPages> reader) {
		this.fetch = fetch;
		this.patience = patience;
		this.reader = reader;
	}

	/**
	 * What the document says.
	 * @return an error of {@link UnreadableDocument} when that is nothing
	 */
	Mono<DocumentPages> read(URI address) {
		return Mono.defer(() -> {
			if (!this.one.tryAcquire()) {
				return Mono.error(new UnreadableDocument("BUSY"));
			}
			AtomicBoolean begun = new AtomicBoolean();
			return this.fetch.fetch(address, host -> Mono.empty())
				.flatMap(fetched -> parsed(fetched, begun))
				.timeout(this.patience, Mono.error(() -> new UnreadableDocument("SLOW")))
				.doFinally(end -> {
					if (begun.compareAndSet(false, true)) {
						this.one.release();
					}
				});
		});
	}

	/**
	 * Whoever waited may have left: the next document waits until this one is out of
	 * memory.
	 */
	private Mono<DocumentPages> parsed(Fetched fetched, AtomicBoolean begun) {
		return Mono.fromCallable(() -> {
			if (!begun.compareAndSet(false, true)) {
				throw new UnreadableDocument("SLOW");
			}
			try {
				return this.reader.apply(body(fetched));
			}
			finally {
				this.one.release();
			}
		}).subscribeOn(Schedulers.boundedElastic());
	}

	private static byte[] body(Fetched fetched) {
		if (fetched.fault().isPresent()) {
			throw new UnreadableDocument(fetched.fault().get().name());
		}
		if (fetched.status() != FOUND) {
			throw new UnreadableDocument("STATUS");
		}
		if (!fetched.whole()) {
			throw new UnreadableDocument("LARGE");
		}
		return fetched.body();
	}

}

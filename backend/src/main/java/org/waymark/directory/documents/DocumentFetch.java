package org.waymark.directory.documents;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;

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

	private final Semaphore one = new Semaphore(1);

	DocumentFetch(GuardedFetch fetch, Duration patience) {
		this.fetch = fetch;
		this.patience = patience;
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
			return this.fetch.fetch(address, host -> Mono.empty())
				.flatMap(this::parsed)
				.timeout(this.patience, Mono.error(() -> new UnreadableDocument("SLOW")))
				.doFinally(end -> this.one.release());
		});
	}

	private Mono<DocumentPages> parsed(Fetched fetched) {
		return Mono.fromCallable(() -> DocumentReader.read(body(fetched))).subscribeOn(Schedulers.boundedElastic());
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

package org.waymark.site.publication;

import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.waymark.site.publication.PublishedEditions.Edition;

/**
 * The newest edition of one subject, as this process shows it. It begins with what this
 * machine kept, so that it answers while the database is away. An edition that cannot be
 * read is reported and leaves the one before it in force.
 *
 * @param <T> what is made of an edition
 */
public final class CurrentEdition<T> {

	private static final Logger log = LoggerFactory.getLogger(CurrentEdition.class);

	private final PublishedEditions editions;

	private final String subject;

	private final Function<byte[], T> reader;

	private volatile Shown<T> shown;

	/**
	 * Reads what this machine kept.
	 * @param reader makes something of an edition, and throws if it cannot
	 * @param none what is shown before anything was published
	 */
	public CurrentEdition(PublishedEditions editions, String subject, Function<byte[], T> reader, T none) {
		this.editions = editions;
		this.subject = subject;
		this.reader = reader;
		this.shown = new Shown<>(0, none);
		editions.kept(subject).ifPresent(this::show);
	}

	public T get() {
		return this.shown.content();
	}

	/** Takes what was published since, if the store can be reached. */
	public Mono<Void> look() {
		return Mono.defer(() -> this.editions.otherThan(this.subject, this.shown.number()))
			.publishOn(Schedulers.boundedElastic())
			.doOnNext(this::take)
			.then()
			// What is shown stays. That the database is away is said by its own figure.
			.onErrorResume(Exception.class, away -> Mono.empty());
	}

	private void take(Edition edition) {
		if (show(edition)) {
			this.editions.keep(this.subject, edition);
		}
	}

	private boolean show(Edition edition) {
		try {
			this.shown = new Shown<>(edition.number(), this.reader.apply(edition.body()));
			return true;
		}
		catch (RuntimeException unreadable) {
			log.error("Edition {} of {} cannot be read; what was shown before stays", edition.number(), this.subject,
					unreadable);
			this.shown = new Shown<>(edition.number(), this.shown.content());
			return false;
		}
	}

	/**
	 * What is shown, and the number of the edition that was looked at last.
	 */
	private record Shown<T>(long number, T content) {

	}

}

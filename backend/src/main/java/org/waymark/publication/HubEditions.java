package org.waymark.publication;

import java.io.IOException;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.waymark.site.publication.PublishedEditions;

/**
 * Editions as a process of the hub alone sees them. It keeps none: without the database
 * it has nothing to do.
 */
class HubEditions implements PublishedEditions {

	private final EditionStore editions;

	HubEditions(EditionStore editions) {
		this.editions = editions;
	}

	@Override
	public Mono<Edition> otherThan(String subject, long held) {
		return this.editions.newest(subject, held).handle((stored, sink) -> {
			try {
				sink.next(stored.edition());
			}
			catch (IOException damaged) {
				sink.error(damaged);
			}
		});
	}

	@Override
	public Optional<Edition> kept(String subject) {
		return Optional.empty();
	}

	@Override
	public void keep(String subject, Edition edition) {
		// The next start asks the database.
	}

}

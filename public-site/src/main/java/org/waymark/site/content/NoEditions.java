package org.waymark.site.content;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.waymark.site.publication.PublishedEditions;

/** Where nothing is published. */
final class NoEditions implements PublishedEditions {

	@Override
	public Mono<Edition> otherThan(String subject, long held) {
		return Mono.empty();
	}

	@Override
	public Optional<Edition> kept(String subject) {
		return Optional.empty();
	}

	@Override
	public void keep(String subject, Edition edition) {
		// There is none.
	}

}

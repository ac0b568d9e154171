package org.waymark.publication;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** Publishes whole editions for everybody to see. */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class Publications {

	private final EditionStore editions;

	private final PublicationProperties properties;

	Publications(EditionStore editions, PublicationProperties properties) {
		this.editions = editions;
		this.properties = properties;
	}

	/**
	 * Publishes an edition, in the transaction of the caller, and drops the oldest beyond
	 * the number that is kept. The public face shows it within seconds of the commit.
	 * @param subject what it is about: small letters and hyphens
	 * @param body its JSON, in UTF-8
	 * @return its number; the number of the newest when that says the same already
	 * @throws IllegalArgumentException when the body is larger than a face would take
	 */
	public Mono<Long> publish(String subject, byte[] body) {
		byte[] packed = Packed.pack(body);
		return this.editions.lock(subject)
			.then(Mono.defer(() -> this.editions.numberOfNewestLike(subject, packed)))
			.switchIfEmpty(Mono.defer(() -> add(subject, packed)));
	}

	/**
	 * The same, in the place of what was published before.
	 * @return empty when nothing was
	 */
	public Mono<Long> replace(String subject, byte[] body) {
		return this.editions.newest(subject, 0).flatMap(before -> publish(subject, body));
	}

	private Mono<Long> add(String subject, byte[] packed) {
		return this.editions.insert(subject, packed)
			.flatMap(number -> this.editions.keepNewest(subject, this.properties.keep()).thenReturn(number));
	}

}

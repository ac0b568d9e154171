package org.waymark.site.publication;

import reactor.core.publisher.Mono;

/** Reads what the hub published. One narrow function of the database stands behind it. */
public interface PublishedEditions {

	/**
	 * The newest edition of a subject, unless it is the one that the caller holds.
	 * @param subject what it is about, as {@code schools}
	 * @param held number of the edition that the caller holds; 0 for none
	 * @return empty when nothing else was published; an error when the store is away
	 */
	Mono<Edition> otherThan(String subject, long held);

	/**
	 * A whole edition.
	 *
	 * @param number rises with each publication of its subject
	 * @param body its JSON, in UTF-8
	 */
	record Edition(long number, byte[] body) {

		@Override
		public String toString() {
			return "Edition[number=" + this.number + ", bytes=" + this.body.length + "]";
		}

	}

}

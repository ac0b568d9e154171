package org.waymark.site.publication;

import java.util.Optional;

import reactor.core.publisher.Mono;

/**
 * Reads what the hub published, and keeps the newest of it over a restart. One narrow
 * function of the database and a folder of this machine stand behind it.
 */
public interface PublishedEditions {

	/**
	 * The newest edition of a subject, unless it is the one that the caller holds.
	 * @param subject what it is about, as {@code schools}
	 * @param held number of the edition that the caller holds; 0 for none
	 * @return empty when nothing else was published; an error when the store is away
	 */
	Mono<Edition> otherThan(String subject, long held);

	/**
	 * The edition that this machine kept; empty when there is none, or none that is
	 * whole. It blocks.
	 */
	Optional<Edition> kept(String subject);

	/** Keeps an edition for the next start, if that is possible. It blocks. */
	void keep(String subject, Edition edition);

	/** A whole edition. */
	final class Edition {

		private final long number;

		private final byte[] body;

		/**
		 * Takes what was published.
		 * @param number rises with each publication of its subject
		 * @param body its JSON, in UTF-8
		 */
		public Edition(long number, byte[] body) {
			this.number = number;
			this.body = body;
		}

		public long number() {
			return this.number;
		}

		public byte[] body() {
			return this.body;
		}

	}

}

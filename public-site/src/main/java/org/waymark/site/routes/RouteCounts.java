package org.waymark.site.routes;

/**
 * Adds up what happens on the way to a report. It knows neither who nor when. An
 * implementation keeps nothing finer than a day, and nothing that joins two counts.
 */
public interface RouteCounts {

	/**
	 * Counts one. Returns at once and never fails.
	 * @param place where it happened
	 * @param event what happened
	 * @param kind which message was shown, or what was answered: a code of ours, empty if
	 * there is nothing more to say
	 */
	void add(Place place, Event event, String kind);

	/** The event. */
	enum Event {

		/** The first answer of a visit was kept. */
		BEGAN,
		/** A page was shown. */
		REACHED,
		/** A person left by the exit; from which page is known with JavaScript only. */
		LEFT,
		/** An answer had to be put right. */
		REFUSED,
		/** A person answered the question at the end. */
		SAID,
		/**
		 * A report was assessed; the kind says whether a script ran, and what came of it.
		 */
		SENT

	}

	/**
	 * A page of a door.
	 *
	 * @param door code of the door, or {@code any} for a page that doors share
	 * @param step code of the page
	 */
	record Place(String door, String step) {

	}

}

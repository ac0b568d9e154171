package org.waymark.directory.links;

/**
 * What was found at a link.
 *
 * @param code what it is; the desk's words explain it and suggest what to do
 * @param better another address that may be the right one; empty when there is none
 */
record LinkFinding(Code code, String better) {

	static LinkFinding of(Code code) {
		return new LinkFinding(code, "");
	}

	/** What weighs how much. */
	enum Weight {

		/** All is well. */
		FINE,
		/** A person should look at it some time. */
		LOOK,
		/** Nobody can tell from here; a person can. */
		UNSURE,
		/** It may pass: it counts when it was so on three days. */
		BROKEN,
		/** It is not shown any more, at once. */
		HIDE

	}

	/** What it can be. Stored by name. */
	enum Code {

		OK(Weight.FINE), SLOW(Weight.LOOK), MOVED(Weight.LOOK), WRONG_KIND(Weight.LOOK), LOGIN(Weight.UNSURE),
		BLOCKS_ROBOTS(Weight.UNSURE), ASKS_NOT_TO(Weight.UNSURE), TOO_OFTEN(Weight.UNSURE), NOT_FOUND(Weight.BROKEN),
		GONE(Weight.BROKEN), SOFT_NOT_FOUND(Weight.BROKEN), EMPTY(Weight.BROKEN), SERVER_FAULT(Weight.BROKEN),
		ODD_ANSWER(Weight.BROKEN), ADDRESS(Weight.BROKEN), PORT(Weight.BROKEN), PRIVATE(Weight.BROKEN),
		NO_HOST(Weight.BROKEN), REFUSED(Weight.BROKEN), TLS(Weight.BROKEN), TIMEOUT(Weight.BROKEN),
		BROKEN_OFF(Weight.BROKEN), LOOP(Weight.BROKEN), REDIRECTS(Weight.BROKEN), LAPSED(Weight.HIDE);

		private final Weight weight;

		Code(Weight weight) {
			this.weight = weight;
		}

		Weight weight() {
			return this.weight;
		}

	}

}

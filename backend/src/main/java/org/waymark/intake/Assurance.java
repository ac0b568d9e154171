package org.waymark.intake;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the checks make of how a report came: a hint for the order of reading, never a
 * reason to refuse it.
 *
 * @param level how sure we are that a person used our form
 * @param reasons why it is not higher
 */
record Assurance(Level level, Set<Reason> reasons) {

	Assurance {
		reasons = Set.copyOf(reasons);
	}

	enum Level {

		/** The browser showed that a page of ours was used. */
		ASSURED,
		/** Nothing speaks against it, but the proof is missing. */
		UNVERIFIED,
		/** It looks like a machine; held for a person to read. */
		SUSPECT

	}

	enum Reason {

		/** The browser did not say where the form came from. */
		NO_PROOF_OF_ORIGIN,
		/** The browser kept no cookie. */
		NO_COOKIE

	}

	static Assurance without(Set<Reason> missing) {
		return new Assurance(missing.isEmpty() ? Level.ASSURED : Level.UNVERIFIED, missing);
	}

	/** The reasons as stable codes, in a stable order. */
	String[] reasonCodes() {
		return this.reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
	}

	static Set<Reason> none() {
		return EnumSet.noneOf(Reason.class);
	}

}

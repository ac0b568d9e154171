package org.waymark.knowledge;

import java.util.List;

/**
 * What became of a change.
 *
 * @param outcome in short
 * @param faults what is wrong with it, where it is unfit; in words
 */
public record Kept(Outcome outcome, List<String> faults) {

	public Kept {
		faults = List.copyOf(faults);
	}

	static Kept as(Outcome outcome) {
		return new Kept(outcome, List.of());
	}

	static Kept unfit(List<String> faults) {
		return new Kept(Outcome.UNFIT, faults);
	}

	/** What became of it in short. */
	public enum Outcome {

		/** Everybody reads it within seconds. */
		PUBLISHED,
		/** It waits for a second person. */
		PROPOSED,
		/** Somebody else was first; nothing was kept. */
		CONFLICT,
		/** It cannot be shown; nothing was kept. */
		UNFIT,
		/** A second person said no. */
		REFUSED,
		/** The folder is the only source; nothing was kept. */
		FOLDER_ONLY

	}

}

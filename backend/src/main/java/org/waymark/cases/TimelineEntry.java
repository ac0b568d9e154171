package org.waymark.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a report's timeline.
 *
 * @param at when it was done (UTC)
 * @param act code of what was done
 * @param actor name of the person who did it
 * @param whom name of the member of staff whom it concerned, or empty
 * @param words the words about it; empty inside if they do not open
 * @param formerDue the deadline that the act replaced, if any
 */
public record TimelineEntry(Instant at, String act, String actor, String whom, Optional<String> words,
		Optional<Instant> formerDue) {

	/** The deadline that had passed, without a decision, when the act put another one. */
	public Optional<Instant> missed() {
		return this.formerDue.filter(due -> due.isBefore(this.at));
	}

	@Override
	public String toString() {
		return "Line[hidden]";
	}

}

package org.waymark.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An act to be added to the timeline of a report.
 *
 * @param report its id
 * @param act a stable code, such as {@code CLAIMED}
 * @param actor who did it
 * @param whom the member of staff whom it concerns, if any
 * @param words what was written about it, may be empty
 * @param formerDue the deadline that the act took the place of, if any
 */
public record NewLine(UUID report, String act, UUID actor, Optional<UUID> whom, String words,
		Optional<Instant> formerDue) {

	public NewLine(UUID report, String act, UUID actor, Optional<UUID> whom, String words) {
		this(report, act, actor, whom, words, Optional.empty());
	}

	@Override
	public String toString() {
		return "NewLine[hidden]";
	}

}

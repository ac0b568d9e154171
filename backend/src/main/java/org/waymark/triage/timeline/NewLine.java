package org.waymark.triage.timeline;

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
 */
public record NewLine(UUID report, String act, UUID actor, Optional<UUID> whom, String words) {

	@Override
	public String toString() {
		return "NewLine[hidden]";
	}

}

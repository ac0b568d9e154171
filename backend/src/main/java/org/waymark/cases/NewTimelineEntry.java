package org.waymark.cases;

import java.time.Instant;
import java.util.Optional;

import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/**
 * A new line of a report's timeline.
 *
 * @param report its id
 * @param act what was done
 * @param actor the person who did it
 * @param whom the member of staff whom it concerns, if any
 * @param words the words about it, may be empty
 * @param formerDue the deadline that the act replaced, if any
 */
public record NewTimelineEntry(ReportId report, ReportAct act, StaffId actor, Optional<StaffId> whom, String words,
		Optional<Instant> formerDue) {

	public NewTimelineEntry(ReportId report, ReportAct act, StaffId actor, Optional<StaffId> whom, String words) {
		this(report, act, actor, whom, words, Optional.empty());
	}

	@Override
	public String toString() {
		return "NewLine[hidden]";
	}

}

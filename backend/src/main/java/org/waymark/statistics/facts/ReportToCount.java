package org.waymark.statistics.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;

/**
 * A report as the figures read it.
 *
 * @param discarded whether it was closed with others that were identical
 * @param anonymous whether its reporter gave no name; empty if its card does not open
 * @param again whether another report about the same child or place came in the twelve
 * months before
 * @param children what is on record about each
 * @param kinds of harm, as staff recorded them
 * @param outcomes codes of those that stand
 */
record ReportToCount(ReportId id, Door door, Times times, boolean discarded, Optional<Boolean> anonymous, boolean again,
		List<Map<String, List<String>>> children, List<String> kinds, List<String> outcomes) {

	@Override
	public String toString() {
		return "ReportToCount[hidden]";
	}

	/**
	 * The times of a report.
	 *
	 * @param rating code, or empty
	 */
	record Times(Instant received, Optional<Instant> looked, Optional<Instant> decided, Optional<Instant> statutoryDue,
			String rating, Optional<Instant> ratingDue) {

	}

}

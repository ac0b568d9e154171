package org.waymark.admission;

import java.util.List;

import org.waymark.intake.ReportDocument;

/**
 * Fires for a child who seems to be moved about to be exploited, even across one town.
 * Either a professional answered so in the screening tool, or two ticks came together: a
 * child is away or driven about, and a person has a hold over them. It reads ticks and
 * never the words of a story.
 */
record MovedToBeUsed() implements SafetyRule {

	@Override
	public String code() {
		return "MOVED_TO_BE_USED";
	}

	@Override
	public boolean fires(ReportDocument report) {
		return report.codes("signs").containsAll(List.of("missing", "used")) || report.chose("tool-places", "yes");
	}

}

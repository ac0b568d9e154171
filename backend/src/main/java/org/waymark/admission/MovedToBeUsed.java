package org.waymark.admission;

import java.util.List;

import org.waymark.intake.ReportDocument;

/**
 * A child who seems to be moved about to be exploited, even across one town: a
 * professional answered so in the screening tool, or somebody ticked both that a child is
 * away or driven about and that somebody has a hold over them. From what was ticked, not
 * guessed from anybody's story.
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

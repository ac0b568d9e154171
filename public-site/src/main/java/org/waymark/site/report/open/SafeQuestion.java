package org.waymark.site.report.open;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.safety.SafetyFact;

/** Is the child safe now, and could the person be with them tonight? */
record SafeQuestion() implements Question {

	@Override
	public String name() {
		return "safe";
	}

	@Override
	public List<Input> inputs() {
		return List.of(OneOf.of("safe", "yes", "no", "not-sure").gravest("no", "not-sure"),
				SingleLine.of("whereNow", 1_000),
				OneOf.of("tonight", "yes", "no", "not-sure").raising("yes", SafetyFact.ACCESS_TONIGHT));
	}

}

package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.safety.SafetyFact;

/** When was it, how often, and could it be tonight? Dates as people say them. */
record PlaceWhenQuestion() implements Question {

	@Override
	public String name() {
		return "when";
	}

	@Override
	public List<Input> inputs() {
		return List.of(SingleLine.of("when", 500),
				OneOf.of("often", "once", "few", "many", "told", "not-sure").gravest("many", "few"),
				OneOf.of("going", "yes", "no", "not-sure"),
				OneOf.of("tonight", "yes", "no", "not-sure").raising("yes", SafetyFact.ACCESS_TONIGHT));
	}

}

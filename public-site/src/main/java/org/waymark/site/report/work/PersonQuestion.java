package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.common.PeopleQuestion;
import org.waymark.site.safety.SafetyFact;

/** Is there a person of concern, and could they be with the child tonight? */
record PersonQuestion() implements Question {

	@Override
	public String name() {
		return "person";
	}

	@Override
	public List<Input> inputs() {
		return List.of(PeopleQuestion.PEOPLE,
				OneOf.of("tonight", "yes", "no", "not-sure").raising("yes", SafetyFact.ACCESS_TONIGHT));
	}

}

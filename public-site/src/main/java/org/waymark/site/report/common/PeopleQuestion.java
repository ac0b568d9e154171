package org.waymark.site.report.common;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;
import org.waymark.site.safety.SafetyFact;

/** Is there a person whose behaviour is the worry? Takes whatever is known of each. */
public record PeopleQuestion() implements Question {

	public static final QuestionGroup PEOPLE = new QuestionGroup("people",
			List.of(SingleLine.of("name", 500),
					OneOf.of("age", "adult", "under-18", "not-sure").gravest("under-18", "not-sure"),
					SingleLine.of("knows", 500), OneOf.of("lives", "yes", "no", "not-sure"),
					OneOf.of("works", "yes", "no", "not-sure").raising("yes", SafetyFact.WORKS_WITH_CHILDREN)));

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<Input> inputs() {
		return List.of(PEOPLE);
	}

}

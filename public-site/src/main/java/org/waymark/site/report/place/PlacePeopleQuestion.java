package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;
import org.waymark.site.safety.SafetyFact;

/** Is there anybody you can describe? A person's looks can be enough. */
record PlacePeopleQuestion() implements Question {

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new QuestionGroup("people", List.of(SingleLine.of("name", 500), SingleLine.of("part", 500),
				OneOf.of("works", "yes", "no", "not-sure").raising("yes", SafetyFact.WORKS_WITH_CHILDREN))));
	}

}

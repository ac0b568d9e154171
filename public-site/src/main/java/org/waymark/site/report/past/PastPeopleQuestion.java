package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.common.PeopleQuestion;
import org.waymark.site.safety.SafetyFact;

/** Who was it? Who lives with children now has contact with children. */
record PastPeopleQuestion() implements Question {

	private static final QuestionGroup PEOPLE = new QuestionGroup(PeopleQuestion.PEOPLE.name(),
			PeopleQuestion.PEOPLE.inputs().stream().map(PastPeopleQuestion::now).toList());

	private static Input now(Input input) {
		return (input instanceof OneOf one && one.name().equals("lives"))
				? one.raising("yes", SafetyFact.CONTACT_WITH_CHILDREN) : input;
	}

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<Input> inputs() {
		return List.of(PEOPLE);
	}

}

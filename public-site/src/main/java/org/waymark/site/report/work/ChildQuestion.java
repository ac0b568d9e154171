package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.common.ChildrenQuestion;

/** Which child is it about? "I do not know" is an answer, and must be said. */
record ChildQuestion() implements Question {

	private static final QuestionGroup CHILDREN = ChildrenQuestion.CHILDREN;

	private static final AnyOf UNKNOWN = AnyOf.of("unknown", "yes");

	@Override
	public String name() {
		return "who";
	}

	@Override
	public List<Input> inputs() {
		return List.of(CHILDREN, UNKNOWN);
	}

	@Override
	public boolean mandatory() {
		return true;
	}

	@Override
	public List<Problem> problems(Fields given) {
		List<Problem> problems = Question.super.problems(given);
		boolean said = !answers(given).isEmpty();
		return (said || !problems.isEmpty()) ? problems
				: List.of(Problem.of(CHILDREN.prefix(1) + "name", "children.empty"));
	}

}

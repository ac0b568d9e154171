package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.report.EachOf;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;

/**
 * The council's screening tool, or why not. Its questions are content; there is no score.
 * The page can be left out ("Check and send now"): an unanswered tool delays no report.
 */
record ToolQuestion() implements Question {

	@Override
	public String name() {
		return "tool";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new EachOf("tool", "screening", List.of("yes", "no", "not-known")), FreeText.of("whyNot"));
	}

	@Override
	public List<Problem> problems(Fields given) {
		List<Problem> problems = Question.super.problems(given);
		boolean said = !answers(given).isEmpty();
		return (said || !problems.isEmpty()) ? problems : List.of(Problem.empty("whyNot"));
	}

}

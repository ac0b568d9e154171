package org.waymark.site.report.work;

import java.util.List;
import java.util.Optional;

import org.waymark.site.Fields;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;

/**
 * Has the child hurt themselves, or said that they want to die? It is asked here, so that
 * it does not depend on the screening tool, which each council replaces. Nobody has to
 * answer it; staff who read it to somebody note at least that they asked.
 *
 * @param inputs the one that it has
 */
record FeelingQuestion(List<Input> inputs) implements Question {

	private static final String LOW = "low";

	private static final String[] ANSWERS = { "yes", "no", "not-sure" };

	FeelingQuestion() {
		this(List.of(OneOf.of(LOW, ANSWERS)));
	}

	@Override
	public String name() {
		return "feeling";
	}

	@Override
	public Optional<String> interlude(Fields answer) {
		return answer.text(LOW).equals("yes") ? Optional.of(KeepSafePage.NAME) : Optional.empty();
	}

	@Override
	public Question toldToStaff() {
		return new FeelingQuestion(List.of(OneOf.required(LOW, ANSWERS)));
	}

}

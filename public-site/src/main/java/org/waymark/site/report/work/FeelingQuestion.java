package org.waymark.site.report.work;

import java.util.List;
import java.util.Optional;

import org.waymark.site.Fields;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;

/**
 * Has the child hurt themselves, or said that they want to die? The door asks it itself:
 * the screening tool could ask it too, but each council replaces the tool. It needs no
 * answer. Staff who read it to a caller note at least that they asked.
 *
 * @param inputs its one input
 */
record FeelingQuestion(List<Input> inputs) implements Question {

	private static final String LOW = "low";

	private static final String[] ANSWERS = { "yes", "no", "not-sure" };

	FeelingQuestion() {
		this(List.of(OneOf.of(LOW, ANSWERS).raising("yes", SafetyFact.WANTS_TO_DIE)));
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
		return new FeelingQuestion(List.of(OneOf.required(LOW, ANSWERS).raising("yes", SafetyFact.WANTS_TO_DIE)));
	}

}

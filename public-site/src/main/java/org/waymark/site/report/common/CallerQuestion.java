package org.waymark.site.report.common;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * The extra questions that staff ask when they take a report at a door. The doors of a
 * child and of a professional ask some of them in their own way.
 *
 * @param inputs those that the door does not ask already
 */
public record CallerQuestion(List<Input> inputs) implements Question {

	private static final OneOf CALLER = OneOf.required("caller", "yes", "no", "not-sure")
		.raising("yes", SafetyFact.REPORTER_IS_CHILD);

	private static final OneOf LOW = OneOf.required("low", "yes", "no", "not-sure")
		.raising("yes", SafetyFact.WANTS_TO_DIE);

	private static final OneOf HURT = OneOf.required("hurt", "yes", "no", "not-sure")
		.raising("yes", SafetyFact.DANGER_NOW, SafetyFact.CHILD_HURT);

	public CallerQuestion {
		inputs = List.copyOf(inputs);
	}

	/** The extra questions for the callers of a door. */
	public static CallerQuestion at(Door door) {
		return switch (door) {
			case YOUNG, WORK -> new CallerQuestion(List.of(HURT));
			case PUBLIC, PLACE, PAST, POLICE, OTHER ->
				new CallerQuestion(Stream.of(CALLER, LOW, HURT).map(Input.class::cast).toList());
		};
	}

	@Override
	public String name() {
		return "caller";
	}

}

package org.waymark.site.report.young;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;

/**
 * Are you safe right now, and do you, or does a friend, feel so bad that you want to die?
 * Asking does not put the thought into anybody's head; it lets them say it. A child who
 * says yes is shown people to talk to at once, and can still go on.
 */
record YoungSafeQuestion() implements Question {

	static final String LOW = "low";

	private static final String DANGER = "danger";

	private static final Set<String> IN_DANGER = Set.of("yes", "missing", "both");

	@Override
	public String name() {
		return "now";
	}

	@Override
	public List<Input> inputs() {
		return List.of(
				OneOf.required(DANGER, "no", "yes", "missing", "both", "not-sure")
					.raising("yes", SafetyFact.DANGER_NOW)
					.raising("missing", SafetyFact.MISSING_NOW)
					.raising("both", SafetyFact.DANGER_NOW, SafetyFact.MISSING_NOW),
				AnyOf.of(LOW, "yes", "friend")
					.raising("yes", SafetyFact.WANTS_TO_DIE)
					.raising("friend", SafetyFact.WANTS_TO_DIE));
	}

	@Override
	public Optional<String> interlude(Fields answer) {
		boolean helpNow = IN_DANGER.contains(answer.text(DANGER)) || !answer.all(LOW).isEmpty();
		return helpNow ? Optional.of(HelpPage.NAME) : Optional.empty();
	}

}

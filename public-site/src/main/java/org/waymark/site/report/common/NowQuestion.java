package org.waymark.site.report.common;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.site.Fields;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;

/** Is somebody in danger right now? Comes first, so that 999 comes before typing. */
public record NowQuestion() implements Question {

	public static final OneOf DANGER = OneOf.required("danger", "yes", "missing", "both", "no", "not-sure")
		.raising("yes", SafetyFact.DANGER_NOW)
		.raising("missing", SafetyFact.MISSING_NOW)
		.raising("both", SafetyFact.DANGER_NOW, SafetyFact.MISSING_NOW);

	private static final Set<String> URGENT = Set.of("yes", "missing", "both");

	@Override
	public String name() {
		return "now";
	}

	@Override
	public List<Input> inputs() {
		return List.of(DANGER);
	}

	@Override
	public Optional<String> interlude(Fields answer) {
		return urgent(answer) ? Optional.of(CallAside.NAME) : Optional.empty();
	}

	/** Whether the answer calls for 999 before anything else. */
	public static boolean urgent(Fields answer) {
		return URGENT.contains(answer.text(DANGER.name()));
	}

}

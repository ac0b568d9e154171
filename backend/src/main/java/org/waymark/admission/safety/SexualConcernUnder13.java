package org.waymark.admission.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;
import org.waymark.site.ages.Age;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;

/**
 * A child under 13, and a concern about sexual abuse: both said by what was typed or
 * ticked as such, not guessed from anybody's story. Under 13 the law knows no consent. An
 * age that leaves a doubt raises, and so does the younger of two that do not agree.
 *
 * @param day on which the report came
 */
record SexualConcernUnder13(LocalDate day) implements SafetyRule {

	private static final int CONSENT_IS_IMPOSSIBLE_BELOW = 13;

	@Override
	public RuleCode code() {
		return RuleCode.UNDER_13_SEXUAL;
	}

	@Override
	public List<Set<SafetyFact>> facts() {
		return List.of(Set.of(SafetyFact.SEXUAL));
	}

	@Override
	public boolean fires(ReportDocument report) {
		return SafetyRule.super.fires(report) && Stream.of("children.age", "age", "otherAge")
			.map(report::words)
			.flatMap(List::stream)
			.anyMatch(typed -> Age.read(typed, this.day).mayBeUnder(CONSENT_IS_IMPOSSIBLE_BELOW));
	}

}

package org.waymark.admission.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;
import org.waymark.site.phrases.PhraseList;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * Fires if somebody wants to die or has hurt themselves: by a tick at any door, or by the
 * words of a child at theirs. Those words have shown the child people to talk to. A child
 * who writes them at night and ticks nothing would else wake nobody, and so would one who
 * writes about a friend.
 */
record WantsToDie() implements SafetyRule {

	private static final PhraseList WORDS = PhraseList.read("/phrases/heavy-words.yaml");

	private static final List<String> TEXTS = List.of("story", "worry");

	@Override
	public RuleCode code() {
		return RuleCode.WANTS_TO_DIE;
	}

	@Override
	public List<Set<SafetyFact>> facts() {
		return List.of(Set.of(SafetyFact.WANTS_TO_DIE));
	}

	@Override
	public boolean fires(ReportDocument report) {
		return SafetyRule.super.fires(report) || ofAChild(report).anyMatch(WORDS::in);
	}

	private static Stream<String> ofAChild(ReportDocument report) {
		String door = (report.door() == Door.YOUNG) ? "" : "young.";
		return TEXTS.stream().flatMap(input -> report.words(door + input, input).stream());
	}

}

package org.waymark.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import org.waymark.admission.safety.SafetyRules;
import org.waymark.site.SharedConfiguration;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.answerfacts.AnswerFacts.Reach;
import org.waymark.site.safety.SafetyFact;

import static org.assertj.core.api.Assertions.assertThat;

class SafetyGoingLiveTests {

	@TempDir
	private Path folder;

	@Test
	void theFilesThatShipLeaveNoRuleUnheard() {
		assertThat(faults()).isEmpty();
	}

	@Test
	void theFilesThatShipRaiseAllThatTheRulesRead() {
		Set<SafetyFact> raised = EnumSet.noneOf(SafetyFact.class);
		with(AnswerFacts::reach).stream().map(Reach::shipped).forEach(raised::addAll);
		assertThat(SafetyRules.facts()).hasSize(9)
			.allSatisfy((rule, any) -> assertThat(any).as(rule.text()).isNotEmpty().allMatch(raised::containsAll));
		assertThat(raised).as("nothing is declared that nobody reads").containsExactlyInAnyOrder(SafetyFact.values());
	}

	@Test
	void aToolThatRaisesNothingIsRefusedWithEachRuleThatItLeavesUnheard() throws IOException {
		write("screening-tool.yaml", "{ example: false, questions: [{ code: q1, text: Own question? }] }");
		assertThat(faults()).containsExactly(
				"The safety rule MOVED_TO_BE_USED hears nothing at the door WORK: let an item of screening-tool.yaml"
						+ " say raises: [moved]; or one raises: [goes-missing], and another one raises: [controlled].",
				"The safety rule UNDER_13_SEXUAL hears nothing at the door WORK: let an item of screening-tool.yaml"
						+ " say raises: [sexual].",
				"What is suggested about exploitation when a report is decided hears nothing at the door WORK:"
						+ " let an item of screening-tool.yaml say raises: [exploitation].");
	}

	@Test
	void eachListIsLookedAtByItselfAndNoneMakesUpForAnother() throws IOException {
		write("worries-work.yaml", "[{ code: w1, text: Own worry }]");
		assertThat(faults()).hasSize(3)
			.allMatch(fault -> fault.contains("the door WORK") && fault.contains("worries-work.yaml"));
		write("worries-work.yaml", "[{ code: w1, text: Own, raises: [sexual, exploitation, moved] }]");
		write("worries-young.yaml", "[{ code: w1, text: Own }]");
		assertThat(faults()).isNotEmpty().allMatch(fault -> fault.contains("the door YOUNG"));
	}

	@Test
	void signsThatRaiseNothingAreRefusedLikewise() throws IOException {
		write("signs.yaml", "[{ code: s1, text: Own sign }]");
		assertThat(faults()).hasSize(3)
			.allMatch(fault -> fault.contains("the door PUBLIC") && fault.contains("signs.yaml"));
	}

	@Test
	void eitherWayToRaiseARuleIsEnoughAndHalfOfOneIsNot() throws IOException {
		write("signs.yaml", "[{ code: s1, text: One, raises: [sexual, exploitation, moved] }]");
		assertThat(faults()).isEmpty();
		write("signs.yaml", "[{ code: s1, text: One, raises: [sexual, exploitation, controlled] }]");
		assertThat(faults()).singleElement().asString().contains("MOVED_TO_BE_USED");
	}

	@Test
	void whatTheQuestionsOfADoorRaiseByThemselvesNoFileHasTo() {
		Map<String, List<Set<SafetyFact>>> rule = Map.of("A rule", List.of(Set.of(SafetyFact.WANTS_TO_DIE)));
		with(AnswerFacts::reach)
			.forEach(door -> assertThat(SafetyGoingLive.faults(door, rule)).as(door.door().name()).isEmpty());
	}

	private List<String> faults() {
		return with(facts -> new SafetyGoingLive(facts).faults());
	}

	private <T> T with(Function<AnswerFacts, T> use) {
		Object[] result = new Object[1];
		new ApplicationContextRunner().withUserConfiguration(SharedConfiguration.class)
			.withPropertyValues("waymark.content-dir=" + this.folder)
			.run(context -> result[0] = use.apply(context.getBean(AnswerFacts.class)));
		@SuppressWarnings("unchecked")
		T found = (T) result[0];
		return found;
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve(name), text);
	}

}

package org.waymark.admission.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.Council;
import org.waymark.site.answerfacts.AnswerFacts;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

class SafetyRulesTests {

	private static final String MAIN = "backend/src/main/java/org/waymark/";

	private static final Pattern CODE = Pattern.compile("code: ([a-z-]+)");

	private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+)\"");

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final AnswerFacts NO_FILES = saying("none", SafetyFact.SEXUAL);

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "danger, yes, DANGER_NOW", "danger, missing, MISSING_NOW", "danger, no, -", "danger, not-sure, -",
					"hurt, yes, DANGER_NOW", "hurt, not-sure, -", "caller, yes, REPORTER_IS_CHILD",
					"caller, not-sure, -", "tonight, yes, ACCESS_TONIGHT", "tonight, not-sure, -",
					"people.works, yes, WORKS_WITH_CHILDREN", "people.works, no, -", "low, yes, WANTS_TO_DIE",
					"tool-low, yes, WANTS_TO_DIE", "signs, touched, -", "signs, missing, -", "signs, used, -",
					"tool-places, yes, MOVED_TO_BE_USED", "tool-places, not-known, -" })
	void oneAnswerThatCannotWaitIsEnough(String input, String option, String rule) {
		assertThat(fired(report("PUBLIC", chosen(input, option))))
			.isEqualTo((rule != null) ? List.of(rule) : List.of());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "YOUNG, me, true", "YOUNG, not-sure, true", "YOUNG, -, true",
			"YOUNG, friend, false", "PAST, me, false", "PUBLIC, -, false" })
	void aChildWhoTellsAboutThemselvesIsReadFirst(String door, String about, boolean fires) {
		ReportDocument report = (about != null) ? report(door, chosen("about", about)) : report(door);
		assertThat(fired(report).contains("REPORTER_IS_CHILD")).isEqualTo(fires);
	}

	@ParameterizedTest
	@CsvSource({ "9, true", "about 9, true", "10 or 11, true", "12, true", "13, false", "12 or 13, true",
			"a teenager, false", "born 2015, true", "born 2013, true", "born 2012, false", "27 March 2014, true",
			"27/03/14, true", "27.3.2009, false", "a baby, true", "8 months, true", "14 months, true",
			"due in June, false", "15 and 3 months, false", "a few weeks, true", "123456789012, false", "nine, true",
			"نحو ١٢, true", "نحو ١٤, false", "Y5, true", "year 9, false", "just turned 13, false", "nearly 13, true",
			"14ish, false", "13-14, false", "'13, born 27 March 2014', true", "'14, year 5', true",
			"'13, born 2013', false", "no idea, false" })
	void under13IsReadFromWhatWasTypedAsAnAge(String age, boolean under13) {
		ReportDocument report = report("PUBLIC", chosen("signs", "touched"), typed("children.age", age));
		assertThat(fired(report)).isEqualTo(under13 ? List.of("UNDER_13_SEXUAL") : List.of());
	}

	@Test
	void aChildWhoIsDrivenAboutAndHeldByAPersonIsReadFirst() {
		assertThat(fired(report("PUBLIC", chosen("signs", "missing"), chosen("signs", "used"))))
			.containsExactly("MOVED_TO_BE_USED");
		assertThat(fired(report("PUBLIC", chosen("signs", "missing"), chosen("signs", "hurt")))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "tool-pictures, yes, true", "tool-health, yes, true", "tool-health, no, false" })
	void aSexualConcernIsReadFromTheScreeningToolAsWell(String question, String answer, boolean fires) {
		assertThat(fired(report("WORK", chosen(question, answer), typed("children.age", "12"))))
			.isEqualTo(fires ? List.of("UNDER_13_SEXUAL") : List.of());
	}

	@Test
	void anAgeAloneAndWordsOfAStoryFireNothing() {
		assertThat(fired(report("PUBLIC", typed("children.age", "9"), chosen("signs", "hurt"),
				typed("story", "danger yes touched missing tonight"))))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "YOUNG, story, story, my friend says she wants to die, true",
			"YOUNG, worry, worry, i took all my tablets, true", "YOUNG, story, story, they laugh at me, false",
			"WORK, young.story, story, i wanna kill my self, true", "WORK, story, story, he wants to die, false",
			"PUBLIC, story, story, she wants to die, false" })
	void aChildsOwnWordsOfWantingToDieAreReadFirst(String door, String question, String input, String words,
			boolean fires) {
		ReportDocument report = report(door, new Answer(question, input, 0, false, List.of(words)),
				new Answer("about", "about", 0, true, List.of("friend")));
		assertThat(fired(report).contains("WANTS_TO_DIE")).isEqualTo(fires);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "danger-now, DANGER_NOW", "child-hurt, -", "missing-now, MISSING_NOW",
			"wants-to-die, WANTS_TO_DIE", "access-tonight, ACCESS_TONIGHT", "works-with-children, WORKS_WITH_CHILDREN",
			"reporter-is-child, REPORTER_IS_CHILD", "moved, MOVED_TO_BE_USED", "goes-missing, -", "controlled, -",
			"goes-missing controlled, MOVED_TO_BE_USED", "exploitation, -", "sexual, UNDER_13_SEXUAL",
			"of-a-later-version, -" })
	void rulesReadFactsWhateverTheCodesAre(String facts, String rule) {
		Answer answer = new Answer("q", "any-input", 0, true, List.of("any-option"), List.of(facts.split(" ")));
		assertThat(SafetyRules.fired(stating(answer, typed("children.age", "12")), TODAY))
			.isEqualTo((rule != null) ? RuleCode.all(rule) : List.of());
	}

	@Test
	void codesByThemselvesSayNothingInAReportThatStatesItsFacts() {
		ReportDocument report = stating(chosen("signs", "touched"), chosen("tool-low", "yes"),
				chosen("tool-places", "yes"), chosen("danger", "yes"), typed("children.age", "9"));
		assertThat(fired(report)).isEmpty();
	}

	@Test
	void whatTheHubsOwnFilesSayIsAddedAndTakesNothingAway() {
		Answer answer = new Answer("q", "signs", 0, true, List.of("own"), List.of("wants-to-die"));
		ReportDocument added = new FactsAdded(saying("own", SafetyFact.MOVED)).to(stating(answer));
		assertThat(SafetyRules.fired(added, TODAY)).containsExactly(RuleCode.WANTS_TO_DIE, RuleCode.MOVED_TO_BE_USED);
		assertThat(SafetyRules.fired(new FactsAdded(NO_FILES).to(stating(answer)), TODAY))
			.containsExactly(RuleCode.WANTS_TO_DIE);
	}

	@Test
	void anOldReportRaisesWhatTheFilesOfTheHubSayAsWell() {
		ReportDocument old = report("PUBLIC", chosen("signs", "own"), chosen("danger", "missing"));
		assertThat(SafetyRules.fired(new FactsAdded(saying("own", SafetyFact.MOVED)).to(old), TODAY))
			.containsExactly(RuleCode.MISSING_NOW, RuleCode.MOVED_TO_BE_USED);
	}

	@Test
	void noRuleNamesACodeOfTheFilesThatACouncilReplaces() throws IOException {
		Set<String> codes = new HashSet<>();
		CODE.matcher(Checkout.text("public-site/content/signs.yaml"))
			.results()
			.forEach(found -> codes.add(found.group(1)));
		CODE.matcher(Checkout.text("public-site/content/screening-tool.yaml"))
			.results()
			.forEach(found -> codes.add("tool-" + found.group(1)));
		assertThat(codes).contains("touched", "tool-places");
		codes.remove("place"); // also the name of a column
		try (Stream<Path> rules = Files.list(Checkout.root().resolve(MAIN + "admission/safety"))) {
			assertThat(Stream.concat(rules, Stream.of(Checkout.root().resolve(MAIN + "decisions/CaseFiles.java"))))
				.hasSizeGreaterThan(5)
				.allSatisfy(file -> assertThat(
						LITERAL.matcher(Files.readString(file)).results().map(found -> found.group(1)))
					.doesNotContainAnyElementsOf(codes));
		}
	}

	/** Of a report as it came before answers said what they raise. */
	private static List<String> fired(ReportDocument report) {
		return RuleCode.texts(SafetyRules.fired(new FactsAdded(NO_FILES).to(report), TODAY));
	}

	private static AnswerFacts saying(String code, SafetyFact fact) {
		return new AnswerFacts() {
			@Override
			public Set<SafetyFact> of(Door door, String question, String input, List<String> codes) {
				return codes.contains(code) ? Set.of(fact) : Set.of();
			}

			@Override
			public Set<SafetyFact> ofContent(Door door, String question, String input, List<String> codes) {
				return of(door, question, input, codes);
			}

			@Override
			public List<Reach> reach() {
				return List.of();
			}

			@Override
			public List<Reach> reach(Council content) {
				return List.of();
			}
		};
	}

	private static ReportDocument stating(Answer... answers) {
		ReportDocument old = report("PUBLIC", answers);
		return new ReportDocument(ReportDocument.SCHEMA, old.door(), old.concern(), old.reporter(), null);
	}

	private static Answer chosen(String input, String option) {
		return new Answer("q", input, 0, true, List.of(option));
	}

	private static Answer typed(String input, String text) {
		return new Answer("q", input, 1, false, List.of(text));
	}

	private static ReportDocument report(String door, Answer... answers) {
		return new ReportDocument(2, Door.valueOf(door), new ReportDocument.Concern(Arrays.asList(answers), List.of()),
				new ReportDocument.Reporter(Wish.ANONYMOUS, "", "", "", "", List.of()), null);
	}

}

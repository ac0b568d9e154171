package org.waymark.admission;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class SafetyRulesTests {

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
	@CsvSource({ "9, true", "about 9, true", "10 or 11, true", "12, true", "13, false", "12 or 13, false",
			"a teenager, false", "born 2015, true", "born 2013, true", "born 2012, false", "27 March 2014, true",
			"27/03/14, true", "27.3.2009, false", "a baby, true", "8 months, true", "14 months, true",
			"due in June, false", "15 and 3 months, false", "a few weeks, true", "123456789012, false" })
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

	private static List<String> fired(ReportDocument report) {
		return SafetyRules.fired(report, 2026);
	}

	private static Answer chosen(String input, String option) {
		return new Answer("q", input, 0, true, List.of(option));
	}

	private static Answer typed(String input, String text) {
		return new Answer("q", input, 1, false, List.of(text));
	}

	private static ReportDocument report(String door, Answer... answers) {
		return new ReportDocument(2, door, new ReportDocument.Concern(Arrays.asList(answers), List.of()),
				new ReportDocument.Reporter("ANONYMOUS", "", "", "", "", List.of()), null);
	}

}

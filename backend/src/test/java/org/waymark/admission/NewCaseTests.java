package org.waymark.admission;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waymark.cases.CodesBeforeFacts;
import org.waymark.cases.NewReport.Assurance;
import org.waymark.cases.NewReport.Kind;
import org.waymark.clocks.WorkingTime;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static org.assertj.core.api.Assertions.assertThat;

class NewCaseTests {

	private static final Instant RECEIVED = Instant.parse("2026-11-23T10:00:00Z");

	private static final WorkingTime CALENDAR = new WorkingTime(
			Map.of(DayOfWeek.MONDAY, new WorkingTime.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0))), Set.of(), "test");

	@Test
	void unknownCodesAreOthers() {
		assertThat(Kind.of("BRIDGE")).isEqualTo(Kind.OTHER);
		assertThat(Assurance.of("BLESSED")).isEqualTo(Assurance.OTHER);
		assertThat(Stream.of(Kind.values()).map(Kind::name).map(Kind::of)).containsExactly(Kind.values());
	}

	@Test
	void theLawSetsNoClockForAPlaceWhereNoChildIsNamed() {
		ReportDocument place = report("PLACE", new Answer("place", "place", 0, false, List.of("A takeaway")));
		assertThat(NewCase.kind(place)).isEqualTo(Kind.PLACE);
		assertThat(NewCase.statutoryDue(Kind.PLACE, RECEIVED, CALENDAR)).isEmpty();
	}

	@Test
	void aChildSeenAtAPlaceHasTheClockOfAnyChild() {
		ReportDocument place = report("PLACE", new Answer("who", "children.age", 1, false, List.of("about 13")));
		assertThat(NewCase.kind(place)).isEqualTo(NewCase.kind(report("PUBLIC"))).isEqualTo(Kind.CHILD);
		assertThat(NewCase.statutoryDue(Kind.CHILD, RECEIVED, CALENDAR))
			.contains(Instant.parse("2026-11-30T10:00:00Z"));
	}

	@Test
	void somebodyUnder18SeenAtAPlaceIsAChildToo() {
		ReportDocument place = report("PLACE", new Answer("people", "people.age", 1, true, List.of("under-18")));
		assertThat(NewCase.kind(place)).isEqualTo(Kind.CHILD);
		assertThat(NewCase.kind(report("PLACE", new Answer("people", "people.age", 1, true, List.of("adult")))))
			.isEqualTo(Kind.PLACE);
	}

	@Test
	void aChildWhoSuffersAtAPlaceIsAReferralThoughNobodyNamesThem() {
		for (String suffers : List.of("low", "hurt")) {
			assertThat(NewCase.kind(reportOfBefore(suffers, "yes"))).isEqualTo(Kind.CHILD);
			assertThat(NewCase.kind(reportOfBefore(suffers, "not-sure"))).isEqualTo(Kind.PLACE);
		}
	}

	@Test
	void onlyTheHubsOwnWordMakesAReportOneOfThePolice() {
		assertThat(CaseMaker.told(report("POLICE"), true).door()).isEqualTo(Door.POLICE);
		assertThat(CaseMaker.told(report("POLICE"), false).door()).isEqualTo(Door.WORK);
		assertThat(CaseMaker.told(report("YOUNG"), false).door()).isEqualTo(Door.YOUNG);
	}

	private static ReportDocument reportOfBefore(String input, String code) {
		return report("PLACE", new Answer("caller", input, 0, true, List.of(code)))
			.raising(answer -> CodesBeforeFacts.of(Door.PLACE, answer.input(), answer.values()));
	}

	private static ReportDocument report(String door, Answer... answers) {
		return new ReportDocument(2, Door.valueOf(door), new ReportDocument.Concern(Arrays.asList(answers), List.of()),
				new ReportDocument.Reporter(Wish.ANONYMOUS, "", "", "", "", List.of()), null);
	}

	@Test
	void theOpeningIsOneLineOfAtMost120Characters() {
		assertThat(NewCase.opening("One\n\n two")).isEqualTo("One two");
		String opening = NewCase.opening("👩 ".repeat(200));
		assertThat(opening.codePointCount(0, opening.length())).isLessThanOrEqualTo(120);
		assertThat(opening).endsWith("…").startsWith("👩");
	}

}

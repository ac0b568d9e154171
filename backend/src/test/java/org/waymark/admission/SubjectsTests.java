package org.waymark.admission;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.cases.SubjectDocument;
import org.waymark.intake.ReportDocument;
import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

class SubjectsTests {

	@Test
	void eachChildIsOneWithAllThatWasSaidOfIt() {
		List<SubjectDocument> children = Subjects.children(report("PUBLIC", said("children.name", 2, "A girl"),
				said("children.age", 1, "about 9"), said("children.where", 2, "Above the shop")));
		assertThat(children).extracting(SubjectDocument::given)
			.satisfiesExactly(first -> assertThat(first).containsOnly(entry("age", List.of("about 9"))),
					second -> assertThat(second).containsOnly(entry("name", List.of("A girl")),
							entry("where", List.of("Above the shop"))));
	}

	@Test
	void theReporterWhoIsTheChildIsOnRecordAsOne() {
		List<SubjectDocument> children = Subjects.children(report("YOUNG", said("age", 0, "14")));
		assertThat(children).extracting(SubjectDocument::given)
			.singleElement()
			.satisfies(child -> assertThat(child).containsOnly(entry("age", List.of("14"))));
	}

	@Test
	void aChildsOwnNameSchoolAndHomeAreOnTheirRecord() {
		for (String question : List.of("find", "young.find")) {
			ReportDocument report = report(question.equals("find") ? "YOUNG" : "WORK",
					new Answer(question, "name", 0, false, List.of("Kit Larkspur")),
					new Answer(question, "school", 0, false, List.of("Harbour School")),
					new Answer(question, "home", 0, false, List.of("2 Shore Lane")), said("age", 0, "14"));
			assertThat(Subjects.children(report)).extracting(SubjectDocument::given)
				.singleElement()
				.satisfies(child -> assertThat(child).containsOnly(entry("name", List.of("Kit Larkspur")),
						entry("age", List.of("14")), entry("school", List.of("Harbour School")),
						entry("where", List.of("2 Shore Lane"))));
		}
	}

	@Test
	void aChildWhoTellsAboutAFriendIsOneBesideTheFriend() {
		ReportDocument report = report("YOUNG", new Answer("about", "about", 0, true, List.of("friend")),
				new Answer("about", "other", 0, false, List.of("Sam")),
				new Answer("about", "otherAge", 0, false, List.of("9")),
				new Answer("find", "name", 0, false, List.of("Kit")));
		assertThat(Subjects.children(report)).extracting(SubjectDocument::given)
			.satisfiesExactly(self -> assertThat(self).containsOnly(entry("name", List.of("Kit"))),
					friend -> assertThat(friend).containsOnly(entry("name", List.of("Sam")),
							entry("age", List.of("9"))));
	}

	@Test
	void aProfessionalsOwnNameIsNoChilds() {
		ReportDocument report = report("WORK", new Answer("you", "name", 0, false, List.of("R. Tester")),
				said("children.name", 1, "Kit"));
		assertThat(Subjects.children(report)).extracting(SubjectDocument::given)
			.singleElement()
			.satisfies(child -> assertThat(child).containsOnly(entry("name", List.of("Kit"))));
	}

	@Test
	void aChildWhoRingsIsOnRecordByTheNameThatTheyGive() {
		ReportDocument report = new ReportDocument(3, Door.PUBLIC,
				new ReportDocument.Concern(
						List.of(new Answer("caller", "caller", 0, true, List.of("yes"), List.of("reporter-is-child"))),
						List.of()),
				new ReportDocument.Reporter(Wish.NAMED, "Kit Larkspur", "", "", "", List.of()), null);
		assertThat(Subjects.children(report)).extracting(SubjectDocument::given)
			.singleElement()
			.satisfies(child -> assertThat(child).containsOnly(entry("name", List.of("Kit Larkspur"))));
	}

	@Test
	void peopleAreThoseOfTheWorryAndTheFamilyWithCodesOfTheDesk() {
		List<SubjectDocument> people = Subjects
			.people(report("WORK", chosen("people.age", 1, "under-18"), chosen("people.works", 1, "not-sure"),
					chosen("people.lives", 1, "no"), said("family.part", 1, "Aunt")));
		assertThat(people).extracting(SubjectDocument::given)
			.satisfiesExactly(
					person -> assertThat(person).contains(entry("age", List.of("UNDER_18")),
							entry("works", List.of("NOT_KNOWN"))),
					aunt -> assertThat(aunt).containsOnly(entry("knows", List.of("Aunt"))));
	}

	@Test
	void nobodyIsMadeUp() {
		ReportDocument report = report("PUBLIC", said("story", 0, "A boy of 9 in our street"));
		assertThat(Subjects.children(report)).isEmpty();
		assertThat(Subjects.people(report)).isEmpty();
	}

	private static Answer said(String input, int set, String text) {
		return new Answer("q", input, set, false, List.of(text));
	}

	private static Answer chosen(String input, int set, String option) {
		return new Answer("q", input, set, true, List.of(option));
	}

	private static ReportDocument report(String door, Answer... answers) {
		return new ReportDocument(2, Door.valueOf(door), new ReportDocument.Concern(Arrays.asList(answers), List.of()),
				new ReportDocument.Reporter(Wish.ANONYMOUS, "", "", "", "", List.of()), null);
	}

}

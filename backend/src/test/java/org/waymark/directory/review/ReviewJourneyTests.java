package org.waymark.directory.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.directory.schools.Schools;
import org.waymark.site.schools.School;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.directory.review.ReviewForms.FINDINGS;
import static org.waymark.directory.review.ReviewForms.finding;
import static org.waymark.directory.review.ReviewForms.settle;
import static org.waymark.directory.review.ReviewForms.with;
import static org.waymark.testing.DeskClient.text;

/**
 * A policy is looked through; a no is seen by two, and by the school, before anybody
 * else.
 */
@WaymarkTest
@Import(MovedTime.class)
class ReviewJourneyTests {

	private static final String POLICY = "00000000-0000-4000-8000-000000000001";

	private static final String REVIEW = "/triage/schools/reviews/" + POLICY;

	/** A Monday in term. Ten school days later it is the 14th of December. */
	private static final Instant MONDAY = Instant.parse("2026-11-30T10:00:00Z");

	@Autowired
	private WebTestClient web;

	@Autowired
	private Findings findings;

	@Autowired
	private Schools schools;

	@Autowired
	private MovedClock clock;

	private DeskClient editor;

	private DeskClient manager;

	@BeforeEach
	void aPublishedPolicy() {
		this.clock.set(MONDAY);
		Rows.change("""
				INSERT INTO directory.school (urn, facts)
				VALUES (700001, '{"NAME": "Quay School", "STATUS": "1", "TYPE": "1", "TYPE_GROUP": "4", "PHASE": "2"}')
				""");
		Rows.change("""
				INSERT INTO directory.policy (id, urn, kind, state, address, title, format, reviewed, version, changed)
				VALUES ('%s', 700001, 'child-protection', 'PUBLISHED', 'https://quay.invalid/one.pdf', 'Policy', 'PDF',
				        '2026-06-01', 1, now())
				""".formatted(POLICY));
		mailbox("office@quay.invalid");
		this.editor = DeskClient.signedIn(this.web, "editor");
		this.manager = DeskClient.signedIn(this.web, "manager");
	}

	@Test
	void whatIsFoundIsPublicAtOnceWithPageQuoteRoleAndDay() {
		assertThat(text(this.editor.get("/triage/schools/700001/policies/child-protection"))).contains(REVIEW);
		assertThat(text(this.editor.get(REVIEW))).contains("Nobody has looked yet", "It may be out of date",
				"1 June 2026");
		assertThat(review(Map.of("answer-exploitation", "YES", "page-exploitation", "4", "quote-exploitation",
				"Sexual exploitation is a harm", "answer-at-home", "UNCLEAR")))
			.isEqualTo(303);
		assertThat(covered()).extracting(School.Covered::question, School.Covered::answer, School.Covered::page)
			.containsExactly(tuple("exploitation", "YES", 4), tuple("at-home", "UNCLEAR", 0));
		assertThat(covered().get(0).looked()).isEqualTo("2026-11-30");
		assertThat(covered().get(0).role()).isEqualTo("School directory editor");
		assertThat(text(this.editor.get(REVIEW))).contains("What was found so far", "Questions of 2026-1");
	}

	@Test
	void aNoIsSeenByTwoAndTheSchoolAndIsPublicAfterTenSchoolDays() {
		review(Map.of("answer-at-home", "YES", "page-at-home", "2"));
		review(Map.of("answer-at-home", "NO"));
		assertThat(covered()).as("a yes that does not hold is withdrawn, and no is not said").isEmpty();
		assertThat(settle(this.editor, Map.of("verdict", "AGREE"))).as("the same person").isEqualTo(422);
		assertThat(text(this.editor.get(finding()))).contains("Somebody else has to look");
		assertThat(settle(this.manager, Map.of("verdict", "AGREE"))).isEqualTo(303);
		assertThat(text(this.manager.get(FINDINGS))).contains("Quay School", "Public from 15 December 2026");
		Await.until("the school is told",
				() -> text(this.manager.get("/triage/tray")).contains("by a member of the family"));
		assertThat(text(this.manager.get("/triage/tray"))).contains("To the office of Quay School",
				"Write to schools@council.example", "after 10 school days", "/schools/700001");
		later(Duration.ofDays(14));
		assertThat(covered()).isEmpty();
		later(Duration.ofDays(1));
		assertThat(covered()).extracting(School.Covered::answer).containsExactly("NO");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE subject_kind = 'SCHOOL' AND actor_kind <> 'STAFF'"))
			.containsExactly("SCHOOL_FINDING_SHOWN");
	}

	@Test
	void theSchoolsAnswerStandsBesideANoAndADisputedOneIsUnclear() {
		review(Map.of("answer-at-home", "NO", "answer-exploitation", "NO"));
		settle(this.manager, Map.of("verdict", "AGREE"));
		settle(this.manager, Map.of("verdict", "AGREE"));
		assertThat(settle(this.editor, Map.of("said", "AGREES"))).as("without words").isEqualTo(422);
		assertThat(settle(this.editor, Map.of("said", "AGREES", "reply", "We add it."))).isEqualTo(303);
		assertThat(settle(this.editor, Map.of("said", "DISPUTES", "reply", "It is on page 9."))).isEqualTo(303);
		assertThat(covered()).extracting(School.Covered::answer, School.Covered::reply)
			.containsExactlyInAnyOrder(tuple("NO", "We add it."), tuple("UNCLEAR", "It is on page 9."));
		review(Map.of("answer-at-home", "YES", "page-at-home", "9", "answer-exploitation", "YES", "page-exploitation",
				"9"));
		assertThat(covered()).extracting(School.Covered::answer).containsExactly("YES", "YES");
	}

	@Test
	void whereTheSecondPersonSeesItDifferentlyItIsUnclear() {
		review(Map.of("answer-at-home", "NO"));
		assertThat(settle(this.manager, Map.of("verdict", "DISAGREE"))).isEqualTo(303);
		assertThat(covered()).extracting(School.Covered::answer).containsExactly("UNCLEAR");
		assertThat(text(this.manager.get(FINDINGS))).contains("Nothing waits for a second person");
	}

	@Test
	void aSchoolThatCannotBeToldIsNotSpokenAbout() {
		mailbox("");
		review(Map.of("answer-at-home", "NO"));
		var answer = this.manager.send(finding(), finding(), with("version", "1", Map.of("verdict", "AGREE")));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("No mailbox of the school is known");
		assertThat(Rows.all("SELECT standing FROM directory.finding")).containsExactly("SECOND");
	}

	@Test
	void ofTwoPeopleTheSecondLearnsOfTheFirstAndLosesNothing() {
		review(Map.of("answer-at-home", "YES", "page-at-home", "2"));
		var answer = this.editor.send(REVIEW, REVIEW,
				Map.of("last", "", "answer-at-home", "NO", "quote-at-home", "An old window"));
		assertThat(answer.getStatus().value()).isEqualTo(409);
		assertThat(text(answer)).contains("Somebody else looked through this policy", "An old window",
				"name=\"last\" value=\"" + newest());
		review(Map.of("answer-exploitation", "NO"));
		String finding = finding();
		settle(this.manager, Map.of("verdict", "DISAGREE"));
		var late = this.manager.send("/triage/home", finding, Map.of("verdict", "AGREE", "version", "1"));
		assertThat(late.getStatus().value()).isEqualTo(409);
		assertThat(text(late)).contains("Somebody else settled this");
	}

	@Test
	void whatIsWrongIsSaidAndWhatWasTypedStays() {
		String long26 = "word ".repeat(26);
		var answer = this.editor.send(REVIEW, REVIEW, Map.of("last", "", "answer-at-home", "YES", "page-exploitation",
				"0", "quote-what-staff-do", long26, "answer-what-staff-do", "YES"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("Error: ", "Enter the page, or what it says there",
				"Enter the number of the page", "Quote at most 25 words", "Select your answer", long26.strip());
		assertThat(text(this.editor.send(REVIEW, REVIEW, Map.of("last", "")))).contains("Answer at least one question");
		assertThat(Rows.count("SELECT count(*) FROM directory.finding")).isZero();
	}

	@Test
	void noNoGetsOutOfTheDatabaseWithoutASecondPerson() {
		review(Map.of("answer-at-home", "NO"));
		assertThat(catchThrowable(() -> Rows.change("UPDATE directory.finding SET standing = 'SHOWN'"))).isNotNull();
	}

	@Test
	void likelyPlacesStandBesideQuestionsAndNothingIsChosen() {
		assertThat(text(this.editor.get(REVIEW))).as("fetching is off").doesNotContain("Fetch the document");
		assertThat(this.editor.send(REVIEW, REVIEW + "/document", Map.of()).getStatus().value()).isEqualTo(303);
		assertThat(text(this.editor.get(REVIEW))).contains("Fetching documents is switched off");
		Rows.change("""
				UPDATE directory.document
				SET fault = '', numbered = true, pages = ARRAY['Contents', 'Abuse can happen at home, by a relative.']
				""");
		assertThat(text(this.editor.get(REVIEW)))
			.contains("2 of its pages were searched", "Page 2: … Abuse can happen at home, by a relative. …")
			.doesNotContainPattern("type=\"radio\"[^>]*checked");
	}

	@Test
	void nobodyElseLooksThroughPolicies() {
		assertThat(this.manager.get(REVIEW).getStatus().value()).isEqualTo(403);
		assertThat(DeskClient.signedIn(this.web, "worker").get(FINDINGS).getStatus().value()).isEqualTo(403);
		Rows.change("UPDATE directory.policy SET state = 'NOT_FOUND', address = '', version = 2");
		assertThat(this.editor.get(REVIEW).getStatus().value()).isEqualTo(404);
	}

	private void later(Duration length) {
		this.clock.pass(length);
		this.findings.showDue().block(Await.LIMIT);
	}

	private int review(Map<String, String> fields) {
		return ReviewForms.review(this.editor, REVIEW, fields);
	}

	private String newest() {
		return ReviewForms.newest(this.editor, REVIEW);
	}

	private static void mailbox(String address) {
		Rows.change("DELETE FROM directory.contact");
		Rows.change("INSERT INTO directory.contact (urn, lead, mailbox, version, changed) VALUES (700001, 'The lead', '"
				+ address + "', 1, now())");
	}

	private List<School.Covered> covered() {
		return Objects.requireNonNull(this.schools.edition().block(Await.LIMIT))
			.schools()
			.get(0)
			.policies()
			.get(0)
			.covered();
	}

}

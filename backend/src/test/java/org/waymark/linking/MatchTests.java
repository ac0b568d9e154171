package org.waymark.linking;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.desk.Words;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.Intake;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Answer;
import org.waymark.site.VisitSecret;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/** The suggestions on a report's page of others that may be about the same. */
@WaymarkTest
class MatchTests {

	private static final Duration SOON = Await.LIMIT;

	private static final String NAME = "A name that sounds the same";

	private static final String NOTHING = "No report that you may read has a name, a place or a number in common";

	@Autowired
	Intake intake;

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Words words;

	private TestReports reports;

	private DeskClient worker;

	private String earlier;

	private String report;

	@BeforeEach
	void twoReportsWithAChildOfTheSameName() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.reports = new TestReports(this.database, this.documents);
		this.earlier = named("Zoe Catherine Example", Map.of("where", "1 Example Street, FY1 1AA"));
		Rows.change("UPDATE triage.report SET received = received - interval '1 month'");
		Rows.change("UPDATE triage.trace SET received = received - interval '1 month'");
		this.report = named("Example, Zoë", Map.of("where", "fy11aa"));
	}

	@Test
	void anEarlierReportIsSuggestedWithWhatTheyShareAndCanBeLinked() {
		assertThat(seen(this.report)).contains("/triage/reports/" + this.earlier + "\"", NAME, "The same postcode",
				"earlier?of=" + this.earlier);
		assertThat(seen(this.earlier)).contains("/triage/reports/" + this.report + "\"", ", after this one")
			.doesNotContain("earlier?of=" + this.report);
		new Worked(this.database, this.report).send(this.worker, "earlier",
				Map.of("other", this.earlier, "alike", "FAMILY", "why", "The same street"));
		assertThat(seen(this.report)).contains(NOTHING);
		assertThat(seen(this.earlier)).contains(NOTHING);
	}

	@Test
	void threeReportsThatMayBeAboutOneChildAreAskedAboutBeforeAnybodyLinksThem() {
		String question = "Are these about one child?";
		assertThat(page(this.report)).doesNotContain(question);
		String third = named("Zoe Example", Map.of());
		assertThat(page(third)).contains(question, "With this report, 3 reports within 12 months");
		assertThat(page(this.report)).contains(question);
		assertThat(Rows.all("SELECT 1 FROM triage.report WHERE 'THIRD_CONCERN' = ANY (rules)")).isEmpty();
		Rows.change("UPDATE triage.report SET received = received - interval '13 months' WHERE reference = '"
				+ this.earlier + "'");
		assertThat(page(third)).doesNotContain(question);
	}

	@Test
	void eachKindOfMatchHasWordsOfItsOwn() {
		assertThat(Stream.of(MatchField.values()).map(kind -> this.words.of("match", kind.name())))
			.doesNotHaveDuplicates()
			.contains("A place of the same name")
			.doesNotContain("The same place");
	}

	@Test
	void whatIsHiddenFromTheReaderChangesNoLetterOfTheAnswer() {
		String hidden = named("Zoe Example", Map.of());
		Curtain.recuse(this.earlier, "worker");
		Rows.change("UPDATE triage.report SET owner = NULL WHERE reference = '" + hidden + "'");
		Curtain.restrict(hidden, "NAME_ONLY", "manager");
		assertThat(seen(this.report)).contains(NOTHING).doesNotContain(NAME);
		assertThat(text(DeskClient.signedIn(this.web, "manager").get("/triage/reports/" + this.report))).contains(NAME,
				"/triage/reports/" + hidden + "\"", "/triage/reports/" + this.earlier + "\"");
	}

	@Test
	void aCorrectionReplacesWhatTheChildWasFoundBy() {
		Worked worked = new Worked(this.database, this.report);
		String child = Rows
			.all("SELECT c.id FROM triage.child c JOIN triage.report r ON r.id = c.report WHERE reference = '"
					+ this.report + "'")
			.get(0);
		worked.send(this.worker, "decision/child", known("Another Childsname", Map.of("of", child)));
		assertThat(seen(this.report)).contains(NOTHING);
		worked.send(this.worker, "decision/person",
				Map.of("name", "Zoe Example", "age", "UNDER_18", "works", "NO", "online", "07700 900123"));
		assertThat(seen(this.report)).contains(NAME).doesNotContain("The same postcode");
		assertThat(Rows.all(
				"SELECT DISTINCT t.kind FROM triage.trace t JOIN triage.report r ON r.id = t.report WHERE reference = '"
						+ this.report + "' ORDER BY 1"))
			.containsExactly("NAME", "PHONE");
	}

	@Test
	void ofManyTheNewestTenAreShownAndThatThereAreMoreIsSaid() {
		assertThat(seen(this.report)).doesNotContain("There are more.");
		Rows.change(
				"""
						WITH r AS (
						  INSERT INTO triage.report (id, reference, received, statutory_due, door, kind, lane, calendar, assurance, reasons, rules, area, card)
						  SELECT gen_random_uuid(), 'BBBBBB' || lpad(n::text, 4, '0'), now() - interval '2 months' + n * interval '1 second', now(),
						         door, kind, 'NEW', calendar, assurance, '{}', '{}', area, card
						  FROM triage.report, generate_series(1, 60) n WHERE reference = '%s' RETURNING id, received)
						INSERT INTO triage.trace (report, subject, kind, token, received)
						SELECT r.id, r.id, t.kind, t.token, r.received
						FROM r, (SELECT kind, token FROM triage.trace WHERE kind = 'POSTCODE' LIMIT 1) t
						"""
					.formatted(this.earlier));
		assertThat(seen(this.report)).contains("There are more.", "BBBBBB0060", "BBBBBB0052", this.earlier)
			.doesNotContain("BBBBBB0051");
	}

	@Test
	void aReportIsTracedByWhomItNamesAndNeverByWhoSentIt() {
		Rows.change("DELETE FROM triage.trace");
		sent(new Submission.Reporter(Wish.NAMED, "Zoe Example", "07700 900123", "zoe@post.example", "FY1 1AA",
				List.of()), List.of(said("story", "Zoe Example, FY1 1AA, 07700 900123")));
		assertThat(Rows.count("SELECT count(*) FROM triage.trace")).isZero();
		sent(Submission.Reporter.ANONYMOUS,
				List.of(said("story", "She cries"),
						new Answer("who", "children.name", 1, false, List.of("Zoe Exampel")),
						new Answer("people", "people.name", 1, false, List.of("Q. Larkspur Field")),
						said("online", "@other_person")));
		assertThat(Rows.all("SELECT kind || ' ' || (subject = report) FROM triage.trace ORDER BY 1"))
			.containsExactly("HANDLE true", "NAME false", "NAME false");
	}

	private void sent(Submission.Reporter reporter, List<Answer> answers) {
		long before = Rows.count("SELECT count(*) FROM triage.report");
		this.intake
			.accept(VisitSecret.fresh(new SecureRandom()),
					new Submission(Door.PUBLIC, new Submission.Concern(answers, List.of()), reporter,
							new Submission.Arrival(Submission.Form.JOURNEY, true)))
			.block(SOON);
		Await.until("it is admitted", () -> Rows.count("SELECT count(*) FROM triage.report") > before);
	}

	private static Answer said(String input, String words) {
		return new Answer("more", input, 0, false, List.of(words));
	}

	private String named(String name, Map<String, String> more) {
		String reference = this.reports.aReport().arrives();
		Worked worked = new Worked(this.database, reference);
		worked.taken(this.worker);
		worked.send(this.worker, "decision/child", known(name, more));
		return reference;
	}

	private static Map<String, String> known(String name, Map<String, String> more) {
		Map<String, String> known = new HashMap<>(more);
		known.putAll(Map.of("name", name, "known", "NOT_CHECKED", "level", "L3"));
		return known;
	}

	// Without where it stands in the queue, which other reports change.
	private String seen(String reference) {
		String page = page(reference);
		return page.substring(page.indexOf("id=\"alike\""), page.indexOf("id=\"reporter\""));
	}

	private String page(String reference) {
		return text(this.worker.get("/triage/reports/" + reference));
	}

}

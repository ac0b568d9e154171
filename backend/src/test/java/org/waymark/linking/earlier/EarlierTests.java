package org.waymark.linking.earlier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.access.Curtain;
import org.waymark.cases.CaseDocuments;
import org.waymark.decisions.Worked;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.decisions.Worked.status;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class EarlierTests {

	private static final String SAME = "The same school and the same flat";

	private static final String RULE = "The third concern or more about the same child or family in 12 months";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private TestReports reports;

	private String first;

	private String second;

	private String third;

	private Worked newest;

	@BeforeEach
	void threeReports() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.reports = new TestReports(this.database, this.documents);
		this.first = aged("11 months");
		this.second = aged("1 month");
		this.third = this.reports.aReport().arrives();
		this.newest = new Worked(this.database, this.third);
		this.newest.taken(this.worker);
	}

	@Test
	void aLinkIsSeenFromBothReportsWithWhoAndWhy() {
		assertThat(text(this.worker.get(page(this.third))))
			.contains("This report is not linked to any other that you may see.");
		assertThat(link(this.newest, this.first)).isEqualTo(303);
		assertThat(text(this.worker.get(page(this.third)))).contains(spoken(this.first), SAME,
				"Linked by Trial worker, today", "Trial worker linked this report to an earlier one");
		assertThat(text(this.worker.get(page(this.first)))).contains(spoken(this.third), "after this one", SAME);
		assertThat(text(this.worker.get(page(this.second))))
			.contains("This report is not linked to any other that you may see.");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE act = 'REPORT_LINKED'")).hasSize(1);
	}

	@Test
	void theThirdInTwelveMonthsIsRaisedAndEndsOnlyWithAManagerWhileProtectionWaitsForNobody() {
		link(this.newest, this.first);
		assertThat(rules(this.third)).isEmpty();
		link(this.newest, this.second);
		assertThat(rules(this.third)).isEqualTo("THIRD_CONCERN");
		assertThat(rules(this.second) + rules(this.first)).isEmpty();
		assertThat(text(this.worker.get(page(this.third)))).contains(RULE);
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains(RULE);
		this.newest.rated(this.worker, "GREEN");
		this.newest.child(this.worker, "First");
		this.newest.record(this.worker, "NO");
		this.newest.decided(this.worker, "First", "S47");
		this.newest.decided(this.worker, "First", "INFO_ADVICE");
		assertThat(Rows.all("SELECT code, second FROM triage.outcome ORDER BY position")).containsExactly("S47 f",
				"INFO_ADVICE t");
		this.newest.closed(this.worker);
		assertThat(Rows.count("SELECT count(*) FROM triage.report WHERE state = 'CLOSED'")).isZero();
		assertThat(text(this.worker.get(page(this.third)))).contains("as the third concern or more about one family");
	}

	@Test
	void aPlaceOrAPersonInCommonDoesNotCount() {
		for (String alike : List.of("PLACE", "PERSON")) {
			String other = aged("2 months");
			this.newest.send(this.worker, "earlier", Map.of("other", other, "alike", alike, "why", SAME));
		}
		link(this.newest, this.first);
		assertThat(rules(this.third)).isEmpty();
		assertThat(text(this.worker.get(page(this.third)))).contains("The same place.", "The same person whom");
	}

	@Test
	void whoeverRatedItDownDoesNotCloseItAlone() {
		this.newest.rated(this.worker, "RED");
		this.newest.rated(this.worker, "GREEN");
		this.newest.child(this.worker, "First");
		this.newest.record(this.worker, "NO");
		this.newest.decided(this.worker, "First", "NFA");
		assertThat(Rows.all("SELECT second FROM triage.outcome")).containsExactly("t");
	}

	@Test
	void aClosedReportIsCountedWhenItIsOpenedAgain() {
		link(this.newest, this.second);
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now() WHERE reference = '"
				+ this.third + "'");
		Worked between = new Worked(this.database, this.second);
		between.taken(this.worker);
		link(between, this.first);
		assertThat(rules(this.third)).isEmpty();
		assertThat(status(this.newest.send(this.worker, "decision/reopen", Map.of("reason", "More came"))))
			.isEqualTo(303);
		assertThat(rules(this.third)).isEqualTo("THIRD_CONCERN");
	}

	@Test
	void linksMadeAtTheSameMomentAreCountedTogether() {
		Worked between = new Worked(this.database, this.second);
		between.taken(this.worker);
		Stream.<Runnable>of(() -> link(this.newest, this.second), () -> link(between, this.first))
			.parallel()
			.forEach(Runnable::run);
		assertThat(rules(this.third)).isEqualTo("THIRD_CONCERN");
	}

	@Test
	void whatIsLinkedThroughAnotherReportCountsAndRaisesWhatIsOpen() {
		Worked between = new Worked(this.database, this.second);
		link(this.newest, this.second);
		between.taken(this.worker);
		link(between, this.first);
		assertThat(rules(this.third)).isEqualTo("THIRD_CONCERN");
		assertThat(rules(this.second)).isEmpty();
	}

	@Test
	void concernsOfMoreThanTwelveMonthsAgoDoNotCount() {
		String old = aged("12 months 1 day");
		link(this.newest, old);
		link(this.newest, this.first);
		assertThat(rules(this.third)).isEmpty();
	}

	@Test
	void aWrongLinkIsUndoneAndWhatItRaisedStays() {
		link(this.newest, this.first);
		link(this.newest, this.second);
		String id = Rows.all("SELECT id FROM triage.earlier ORDER BY at").get(0);
		assertThat(text(this.worker.get(page(this.third) + "/earlier?undo=" + id))).contains("Undo a link",
				spoken(this.first));
		assertThat(status(this.newest.send(this.worker, "earlier", Map.of("undo", id)))).isEqualTo(422);
		assertThat(status(this.newest.send(this.worker, "earlier", Map.of("undo", id, "why", "Another child"))))
			.isEqualTo(303);
		assertThat(text(this.worker.get(page(this.third)))).contains("undid a link to another report")
			.doesNotContain(spoken(this.first), "Another child");
		assertThat(rules(this.third)).isEqualTo("THIRD_CONCERN");
		var late = this.newest.send(this.worker, "earlier", Map.of("undo", id, "why", "Said once more"));
		assertThat(status(late)).isEqualTo(409);
		assertThat(text(late)).contains("What you wrote about a link that is undone already")
			.containsOnlyOnce("Said once more");
		assertThat(link(this.newest, this.first)).isEqualTo(303);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "; Enter the reference of the report", "ZZZZZ99999; There is no report with this reference",
					"not one; There is no report with this reference", "itself; This is the report itself",
					"later; came after this one", "linked; linked already" })
	void whatCannotBeLinkedIsSaidAndWhatWasTypedIsKept(String which, String said) {
		String later = this.reports.aReport().arrives();
		Rows.change(
				"UPDATE triage.report SET received = received + interval '1 minute' WHERE reference = '" + later + "'");
		link(this.newest, this.second);
		String other = Map.of("itself", this.third, "later", later, "linked", this.second)
			.getOrDefault((which == null) ? "" : which, (which == null) ? "" : which);
		Map<String, String> sent = Map.of("other", other, "alike", "FAMILY", "why", SAME);
		var answer = this.newest.send(this.worker, "earlier", sent);
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains(said, SAME, other);
		assertThat(Rows.count("SELECT count(*) FROM triage.earlier")).isOne();
	}

	@Test
	void aReasonOfOverFourThousandCharactersIsKeptAndSaid() {
		var answer = this.newest.send(this.worker, "earlier",
				Map.of("other", this.first, "alike", "FAMILY", "why", "y".repeat(4001)));
		assertThat(status(answer)).isEqualTo(422);
		assertThat(text(answer)).contains("Use 4,000 characters or fewer", "y".repeat(4001));
		assertThat(status(this.newest.send(this.worker, "earlier",
				Map.of("other", this.first, "alike", "FAMILY", "why", "y".repeat(4000)))))
			.isEqualTo(303);
	}

	@Test
	void aHiddenReportIsNoneNeitherToLinkNorOnThePageOrInTheTimeline() {
		link(this.newest, this.second);
		Curtain.recuse(this.first, "worker");
		Curtain.recuse(this.second, "worker");
		var hidden = this.newest.send(this.worker, "earlier",
				Map.of("other", this.first, "alike", "FAMILY", "why", SAME));
		var none = this.newest.send(this.worker, "earlier",
				Map.of("other", "ZZZZZ99999", "alike", "FAMILY", "why", SAME));
		assertThat(plain(text(hidden), this.first)).isEqualTo(plain(text(none), "ZZZZZ99999"));
		assertThat(text(this.worker.get(page(this.third))))
			.contains("This report is not linked to any other that you may see.")
			.doesNotContain(spoken(this.second), this.second, SAME);
	}

	@Test
	void onlyWhoeverHasTheReportLinksAndAStaleFormIsKept() {
		DeskClient colleague = DeskClient.signedIn(this.web, "worker2");
		assertThat(text(colleague.get(page(this.third) + "/earlier"))).contains("Whoever has the report links others");
		assertThat(status(
				this.newest.send(colleague, "earlier", Map.of("other", this.first, "alike", "FAMILY", "why", SAME))))
			.isEqualTo(409);
		var stale = this.newest.send(this.worker, "earlier",
				Map.of("version", "0", "other", this.first, "alike", "FAMILY", "why", SAME));
		assertThat(status(stale)).isEqualTo(409);
		assertThat(text(stale)).contains("The report has changed", this.first, SAME);
		assertThat(Rows.count("SELECT count(*) FROM triage.earlier")).isZero();
	}

	@Test
	void theContactRecordNamesLinkedReportsWithoutWhy() {
		link(this.newest, this.first);
		String paper = text(this.newest.send(this.worker, "record", Map.of("as", "PAPER")));
		assertThat(paper).contains("Earlier reports", spoken(this.first)).doesNotContain(SAME);
		String file = text(this.newest.send(this.worker, "record", Map.of("as", "FILE")));
		assertThat(file).contains("\"earlier\":[{\"reference\":\"" + spoken(this.first)).doesNotContain(SAME);
	}

	private int link(Worked report, String earlier) {
		return status(
				report.send(this.worker, "earlier", Map.of("other", spoken(earlier), "alike", "FAMILY", "why", SAME)));
	}

	private String aged(String age) {
		String reference = this.reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET received = received - interval '" + age + "' WHERE reference = '"
				+ reference + "'");
		return reference;
	}

	// Each page has a proof of its own.
	private static String plain(String page, String reference) {
		return page.replaceAll("name=\"[^\"]+\" value=\"[\\w-]{40,}\"", "")
			.replaceAll("data-session-left=\"\\d+\"", "")
			.replace(reference, "");
	}

	private static String rules(String reference) {
		return Rows.all("SELECT array_to_string(rules, ' ') FROM triage.report WHERE reference = '" + reference + "'")
			.get(0);
	}

	private static String page(String reference) {
		return "/triage/reports/" + reference;
	}

	private static String spoken(String reference) {
		return reference.substring(0, 5) + " " + reference.substring(5);
	}

}

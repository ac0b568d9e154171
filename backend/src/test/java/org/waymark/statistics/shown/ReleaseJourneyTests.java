package org.waymark.statistics.shown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.releases.Releases;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.testing.DeskClient.text;

/**
 * The story of a quarter: facts arrive, are frozen, let go by a second person, read and
 * taken away.
 */
@WaymarkTest
class ReleaseJourneyTests {

	private static final String LIST = "/triage/releases";

	private static final int REPORTS = 43;

	private static final Pattern MADE = Pattern.compile("name=\"made\" value=\"([^\"]+)\"");

	private static final String NO_DRAFT = "2026-01-01T00:00:00Z";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@Autowired
	Releases releases;

	private TestReports reports;

	private Quarter quarter;

	private String page;

	private DeskClient analyst;

	private DeskClient manager;

	private DeskClient member;

	@BeforeEach
	void aQuarterOfReports() {
		this.reports = new TestReports(this.database, this.documents);
		this.quarter = this.releases.ripe();
		this.page = LIST + "/" + this.quarter;
		for (int number = 0; number < REPORTS; number++) {
			this.reports.aReport().arrives();
		}
		inTheQuarter();
		this.analyst = DeskClient.signedIn(this.web, "analyst");
		this.manager = DeskClient.signedIn(this.web, "manager");
		this.member = DeskClient.signedIn(this.web, "scrutiny");
	}

	@Test
	void aQuarterIsFrozenLetGoAndNeverMadeAgain() {
		assertThat(made(this.analyst)).endsWith("said=DRAFT");
		assertThat(this.member.get(this.page).getStatus().value()).isEqualTo(404);
		assertThat(text(this.analyst.get(this.page))).contains("Draft", "somebody else has to let them go");
		assertThat(settled(this.analyst, "RELEASE")).endsWith("said=NOT_YOU");
		assertThat(settled(this.manager, "RELEASE")).endsWith("said=DONE");
		String shown = text(this.member.get(this.page));
		assertThat(shown).contains("<figure", "role=\"img\"", "[c] fewer than 10", "All reports, each once",
				"most abuse in families is never reported");
		assertThat(shown).doesNotContain(">" + REPORTS + "<", ": " + REPORTS, "Let these figures go");
		byte[] file = this.member.get(this.page + "/figures.csv").getResponseBody();
		assertThat(new String(file, StandardCharsets.UTF_8))
			.contains("\"time_period\",\"time_identifier\"",
					"\"" + this.quarter.year() + "\",\"Calendar year Q" + this.quarter.number() + "\"", "\"c\"")
			.doesNotContain("\"" + REPORTS + "\"");
		this.reports.aReport().arrives();
		inTheQuarter();
		assertThat(made(this.manager)).endsWith("said=THERE_ALREADY");
		assertThat(this.member.get(this.page + "/figures.csv").getResponseBody()).isEqualTo(file);
		assertThat(content(text(this.member.get(this.page)))).isEqualTo(content(shown));
	}

	@Test
	void whatLeftStaysAsItLeft() {
		made(this.analyst);
		settled(this.manager, "RELEASE");
		assertThat(settled(this.manager, "DISCARD")).endsWith("said=STAYS");
		assertThatThrownBy(() -> Rows.change("DELETE FROM statistics.release"))
			.hasStackTraceContaining("never changed");
		assertThatThrownBy(() -> Rows.change("UPDATE statistics.release SET plan = 2"))
			.hasStackTraceContaining("never changed");
		assertThat(Rows.all("SELECT act FROM audit.entry WHERE subject_kind = 'FIGURES' ORDER BY id"))
			.containsExactly("RELEASE_MADE", "RELEASE_LET_GO");
	}

	@Test
	void aDraftCanBeThrownAwayAndAQuarterThatIsNotOverCannotBeFrozen() {
		made(this.analyst);
		assertThat(settled(this.manager, "DISCARD")).endsWith("said=DISCARDED");
		assertThat(text(this.manager.get(LIST + "?said=DISCARDED"))).contains("The draft is gone",
				"Nothing is released yet");
		String early = this.analyst.send(LIST, LIST, Map.of("quarter", this.quarter.next().next().toString()))
			.getResponseHeaders()
			.getFirst("Location");
		assertThat(early).endsWith("said=TOO_EARLY");
		assertThat(Rows.count("SELECT count(*) FROM statistics.document WHERE kind = 'RELEASE'")).isZero();
	}

	@Test
	void figuresThatWereFrozenAnewAreNotLetGoFromAnOldPage() {
		made(this.analyst);
		Map<String, String> old = Map.of("act", "RELEASE", "made", frozen(this.manager));
		settled(this.manager, "DISCARD");
		made(this.analyst);
		assertThat(where(this.manager, this.page, old)).endsWith("said=NOT_YOU");
		assertThat(where(this.manager, this.page, Map.of("act", "DISCARD", "made", old.get("made"))))
			.endsWith("said=STAYS");
		assertThat(settled(this.manager, "RELEASE")).endsWith("said=DONE");
	}

	@Test
	void whoeverMayNotSeesNothing() {
		for (String name : List.of("worker", "admin", "editor")) {
			assertThat(DeskClient.signedIn(this.web, name).get(LIST).getStatus().value()).as(name).isEqualTo(403);
		}
		assertThat(this.member.send(LIST, LIST, Map.of("quarter", this.quarter.toString())).getStatus().value())
			.isEqualTo(403);
		assertThat(this.analyst.get(LIST + "/2025Q9").getStatus().value()).isEqualTo(404);
		assertThat(this.analyst.get(LIST + "/nothing").getStatus().value()).isEqualTo(404);
		assertThat(text(this.analyst.get(this.page.replace(this.quarter.toString(), "2019Q1") + "/dictionary.csv")))
			.doesNotContain("col_name");
	}

	private String made(DeskClient who) {
		return where(who, LIST, Map.of("quarter", this.quarter.toString()));
	}

	private String settled(DeskClient who, String act) {
		return where(who, this.page, Map.of("act", act, "made", frozen(who)));
	}

	/** What the form says of the draft that the person read. */
	private String frozen(DeskClient who) {
		Matcher made = MADE.matcher(text(who.get(this.page)));
		return made.find() ? made.group(1) : NO_DRAFT;
	}

	private static String where(DeskClient who, String path, Map<String, String> fields) {
		return String.valueOf(who.send(LIST, path, fields).getResponseHeaders().getLocation());
	}

	private void inTheQuarter() {
		Rows.change("UPDATE triage.report SET received = '" + this.quarter.begins().plusDays(40) + "T12:00:00Z'");
		Await.until("everything is counted", () -> Rows.count("SELECT count(*) FROM statistics.to_count") == 0);
	}

	/** The page without what differs for each answer. */
	private static String content(String page) {
		return page.substring(page.indexOf("<h1"), page.indexOf("</main>"));
	}

}

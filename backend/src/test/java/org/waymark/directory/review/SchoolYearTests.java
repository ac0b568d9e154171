package org.waymark.directory.review;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.directory.schools.Schools;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.testing.desk.DirectoryUpload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

/**
 * A year of a school: from the register to its policies, what is found in them, what
 * parents see and miss, and the academy that it becomes.
 */
@WaymarkTest
@Import(MovedTime.class)
class SchoolYearTests {

	/** The one that the generated register turns into an academy. */
	private static final String SCHOOL = "700006";

	private static final String ACADEMY = "90001";

	private static final String AT_DESK = "/triage/schools/" + SCHOOL;

	private static final String MAILBOX = "office@school.example";

	private static final Pattern TOKEN = Pattern.compile("/schools/proposals/[A-Za-z0-9_-]{43}");

	private static final Pattern PROPOSAL = Pattern.compile("/triage/schools/proposals/[0-9a-f-]{36}");

	@LocalServerPort
	private int port;

	@Autowired
	private WebTestClient web;

	@Autowired
	private Schools schools;

	@Autowired
	private Findings findings;

	@Autowired
	private MovedClock clock;

	private Http parent;

	private DeskClient editor;

	@Test
	void itsPoliciesAreProposedReviewedReadMissedAskedForAndOutliveItsNumber() throws IOException {
		this.parent = new Http(URI.create("http://localhost:" + this.port));
		begins("2025-10-06");
		accept(false);
		proposes();
		begins("2026-06-15");
		twoSeeWhatIsMissing();
		begins("2026-06-22");
		parentReadsAndTheNextMissesOne();
		begins("2026-09-01");
		isOutOfDate();
		begins("2026-09-15");
		silenceIsOver();
		begins("2026-11-02");
		becomesAnAcademy();
	}

	/** Nobody is signed in for months. */
	private void begins(String day) {
		this.clock.set(Instant.parse(day + "T10:00:00Z"));
		this.editor = DeskClient.signedIn(this.web, "editor");
	}

	private void accept(boolean second) {
		String page = String
			.valueOf(DirectoryUpload.of(this.editor, this.web, second).getResponseHeaders().getLocation());
		for (String kind : List.of("NEW", "CHANGED", "CLOSED", "VANISHED", "POLICIES")) {
			this.editor.send(page, page, Map.of("act", "ACCEPT_ALL", "kind", kind));
		}
		assertThat(Rows.count("SELECT count(*) FROM directory.import_change WHERE decided IS NULL")).isZero();
	}

	private void proposes() throws IOException {
		done(AT_DESK + "/contact", Map.of("lead", "The lead", "mailbox", MAILBOX, "version", "0"));
		done(AT_DESK + "/link", Map.of("known", "", "mailbox", MAILBOX));
		DeskClient worker = DeskClient.signedIn(this.web, "worker");
		Await.until("the letter is in the tray", () -> TOKEN.matcher(text(worker.get("/triage/tray"))).find());
		// The database's own clock ends links, and it is not October there.
		Rows.change("UPDATE directory.invitation SET until = now() + interval '14 days'");
		String link = first(TOKEN, text(worker.get("/triage/tray")));
		assertThat(this.parent
			.post(link, Map.of("mailbox", List.of(MAILBOX), "lead", List.of("The lead"), "address-child-protection",
					List.of("https://school.example/safe.pdf"), "reviewed-child-protection", List.of("1/9/2025")))
			.location()).endsWith("/sent");
		assertThat(policy(SCHOOL, "child-protection").text()).contains("Not looked at yet");
		done(first(PROPOSAL, text(this.editor.get("/triage/schools/proposals"))), Map.of("act", "ACCEPT_ALL"));
		shows(SCHOOL, "child-protection", "Published");
	}

	private void twoSeeWhatIsMissing() {
		String page = "/triage/schools/reviews/"
				+ Rows.all("SELECT id FROM directory.policy WHERE kind = 'child-protection'").get(0);
		assertThat(ReviewForms.review(this.editor, page, Map.of("answer-exploitation", "YES", "page-exploitation", "4",
				"answer-at-home", "NO", "answer-child-on-child", "NO")))
			.isEqualTo(303);
		DeskClient second = DeskClient.signedIn(this.web, "manager");
		for (int question = 0; question < 2; question++) {
			assertThat(ReviewForms.settle(this.editor, Map.of("verdict", "AGREE"))).as("the same person")
				.isEqualTo(422);
			assertThat(ReviewForms.settle(second, Map.of("verdict", "AGREE"))).isEqualTo(303);
		}
		assertThat(told("SCHOOL_POLICY")).isEqualTo(2);
		shows(SCHOOL, "child-protection", "Yes On page 4");
		assertThat(policy(SCHOOL, "child-protection").text()).doesNotContain("No School");
		assertThat(ReviewForms.settle(this.editor, Map.of("said", "AGREES", "reply", "We add it in July.")))
			.isEqualTo(303);
	}

	private void parentReadsAndTheNextMissesOne() throws IOException {
		shows(SCHOOL, "child-protection", "We add it in July.");
		Document found = html(
				this.parent.post("/schools", Map.of("q", List.of("scool " + SCHOOL + " quay"))).location());
		assertThat(found.select(".schools a").eachAttr("href")).contains("/schools/" + SCHOOL);
		assertThat(policy(SCHOOL, "child-protection").select("a[href=https://school.example/safe.pdf]")).hasSize(1);
		this.parent.post("/schools/" + SCHOOL + "/cannot-find/relationships", Map.of());
		assertThat(policy(SCHOOL, "relationships").text()).as("nothing changes in public")
			.contains("Not looked at yet");
		done("/triage/schools/unfound", Map.of("urn", SCHOOL, "kind", "relationships"));
		done(AT_DESK + "/policies/relationships", Map.of("state", "NOT_FOUND", "version", "0"));
		done("/triage/schools/letters", Map.of());
		assertThat(told("SCHOOL")).isOne();
		shows(SCHOOL, "relationships", "Not found yet");
	}

	private void isOutOfDate() {
		assertThat(policy(SCHOOL, "child-protection").text()).doesNotContain("out of date: new rules");
		this.schools.publish().block(Await.LIMIT);
		shows(SCHOOL, "child-protection", "It may be out of date: new rules hold since 1 September 2026");
	}

	/**
	 * The summer counts no school day: ten of them are over in the middle of September.
	 */
	private void silenceIsOver() {
		this.findings.showDue().block(Await.LIMIT);
		Await.until("the second no is public",
				() -> policy(SCHOOL, "child-protection").text()
					.replace("We add it in July.", "")
					.split("No School directory editor", -1).length == 3);
	}

	private void becomesAnAcademy() {
		String before = policy(SCHOOL, "child-protection").text();
		accept(true);
		Await.untilAsserted(() -> assertThat(policy(ACADEMY, "child-protection").text()).isEqualTo(before));
		assertThat(html("/schools/" + SCHOOL).text()).contains("This school closed on 31 October 2026");
		assertThat(html("/schools/" + SCHOOL).select(".schools a").eachAttr("href"))
			.containsExactly("/schools/" + ACADEMY);
		assertThat(policy(ACADEMY, "relationships").text()).contains("Not found yet");
		assertThat(text(this.editor.get("/triage/schools/" + ACADEMY))).contains(MAILBOX);
	}

	private void done(String path, Map<String, String> fields) {
		assertThat(this.editor.send("/triage/home", path, fields).getStatus().value()).as(path).isEqualTo(303);
	}

	private void shows(String urn, String kind, String words) {
		Await.until("parents read: " + words, () -> policy(urn, kind).text().contains(words));
	}

	private Element policy(String urn, String kind) {
		Element heading = html("/schools/" + urn).selectFirst("#policy-" + kind);
		return (heading != null) ? heading.parent() : new Element("p");
	}

	private Document html(String path) {
		try {
			return Jsoup.parse(this.parent.get(path).body());
		}
		catch (IOException away) {
			throw new AssertionError(away);
		}
	}

	private static long told(String purpose) {
		return Rows.count("SELECT count(*) FROM notification.message WHERE purpose = '" + purpose + "'");
	}

	private static String first(Pattern pattern, String text) {
		Matcher found = pattern.matcher(text);
		assertThat(found.find()).isTrue();
		return found.group();
	}

}

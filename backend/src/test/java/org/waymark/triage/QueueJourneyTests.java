package org.waymark.triage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class QueueJourneyTests {

	private static final Pattern SHOWN = Pattern.compile("id=\"report-([0-9A-Z]{10})\"");

	private static final Pattern ROWS = Pattern.compile("data-rows=\"([^\"]+)\"");

	private static final Pattern REFRESH = Pattern.compile("content=\"30;url=([^\"]+)\"");

	private static final Pattern FURTHER = Pattern.compile("href=\"([^\"]+)\">Next page");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private TestReports reports;

	private DeskClient worker;

	@BeforeEach
	void someoneIsAtTheDesk() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void anEmptyQueueSaysSo() {
		assertThat(text(this.worker.get("/triage"))).contains("0 new reports", "Nothing is waiting here.");
	}

	@Test
	void whatSomebodyOfOnesTeamHasIsAListOfItsOwn() {
		String theirs = this.reports.aReport().arrives();
		String others = this.reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET owner = (SELECT id FROM staff.account WHERE sign_in = 'worker2') "
				+ "WHERE reference = '" + theirs + "'");
		Rows.change("UPDATE triage.report SET owner = (SELECT id FROM staff.account WHERE sign_in = 'nights') "
				+ "WHERE reference = '" + others + "'");
		assertThat(text(this.worker.get("/triage?lane=team"))).contains("You are in no team", "My team (0)");
		assertThat(put("worker", "Triage")).isEqualTo(303);
		put("worker2", "Triage");
		put("nights", "Assessment");
		String list = text(this.worker.get("/triage?lane=team"));
		assertThat(shown(list)).containsExactly(theirs);
		assertThat(list).contains("1 report with your team", "My team (1)", "Mine (0)");
		assertThat(text(this.worker.get("/triage/queue/rows"))).contains("My team (1)");
		assertThat(put("worker", "No such team")).isEqualTo(409);
		put("worker", "");
		assertThat(text(this.worker.get("/triage?lane=team"))).contains("You are in no team");
		Rows.change("UPDATE staff.account SET team = NULL");
	}

	private int put(String name, String team) {
		DeskClient admin = DeskClient.signedIn(this.web, "admin");
		String account = Rows.all("SELECT id FROM staff.account WHERE sign_in = '" + name + "'").get(0);
		return admin.send("/triage/teams", "/triage/teams/" + account, Map.of("team", team)).getStatus().value();
	}

	@Test
	void urgentComesFirstAndThenWhatIsDueSoonest() {
		String later = this.reports.aReport().dueIn(Duration.ofHours(20)).arrives();
		String overdue = this.reports.aReport().dueIn(Duration.ofMinutes(-20)).arrives();
		String urgent = this.reports.aReport().urgent().dueIn(Duration.ofHours(30)).arrives();
		String queue = text(this.worker.get("/triage"));
		assertThat(shown(queue)).containsExactly(urgent, overdue, later);
		assertThat(queue).contains("3 new reports, 1 urgent", "overdue by 20 minutes", "due in 19 hours",
				"in danger or hurt right now", "Anonymous");
	}

	@Test
	void aMessageLiftsAReportButNeverAboveASafetyRule() {
		String overdue = this.reports.aReport().dueIn(Duration.ofMinutes(-20)).arrives();
		String message = this.reports.aReport().dueIn(Duration.ofMinutes(-30)).arrives();
		String urgent = this.reports.aReport().urgent().dueIn(Duration.ofHours(30)).arrives();
		Rows.change("UPDATE triage.report SET news = true WHERE reference = '" + message + "'");
		assertThat(shown(text(this.worker.get("/triage")))).containsExactly(urgent, message, overdue);
	}

	@Test
	void everyReportIsOnExactlyOnePage() {
		List<String> all = IntStream.range(0, 120)
			.mapToObj(number -> (number % 3 == 0) ? this.reports.aReport().urgent() : this.reports.aReport())
			.map(report -> report.dueIn(Duration.ofHours(5)).arrives())
			.toList();
		List<String> first = shown(text(this.worker.get("/triage")));
		List<String> second = shown(text(this.worker.get(further("/triage"))));
		List<String> third = shown(text(this.worker.get(further(further("/triage")))));
		assertThat(List.of(first.size(), second.size(), third.size())).containsExactly(50, 50, 20);
		assertThat(IntStream.range(0, 3).mapToObj(List.of(first, second, third)::get).flatMap(List::stream))
			.containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void whatIsHeldWaitsInALaneOfItsOwn() {
		String held = this.reports.aReport().held().arrives();
		String queue = text(this.worker.get("/triage"));
		assertThat(shown(queue)).isEmpty();
		assertThat(queue).contains("Held to be read (1)");
		assertThat(shown(text(this.worker.get("/triage?lane=held")))).containsExactly(held);
	}

	@Test
	void aRowWhoseCardDoesNotOpenIsStillThere() {
		String broken = this.reports.aReport().arrives();
		Rows.change("UPDATE triage.report SET card = 'nonsense'::bytea");
		String queue = text(this.worker.get("/triage"));
		assertThat(shown(queue)).containsExactly(broken);
		assertThat(queue).contains("The card of this report does not open");
	}

	@Test
	void aRowSaysWhatIsNoConcernAboutAChild() {
		this.reports.aReport().arrives();
		assertThat(text(this.worker.get("/triage"))).doesNotContain(">Advice call<", ">A place<");
		Rows.change("UPDATE triage.report SET kind = 'ADVICE', statutory_due = NULL");
		assertThat(text(this.worker.get("/triage"))).contains(">Advice call<");
		Rows.change("UPDATE triage.report SET kind = 'PLACE'");
		assertThat(text(this.worker.get("/triage"))).contains(">A place<");
	}

	@Test
	void readingTheQueueIsRecordedOnceHoweverLongItStaysOpen() {
		String page = text(this.worker.get("/triage"));
		for (Pattern address : List.of(ROWS, REFRESH)) {
			assertThat(this.worker.get(address(address, page)).getStatus().value()).isEqualTo(200);
		}
		String again = text(this.worker.get(address(REFRESH, page)));
		this.worker.get(address(ROWS, again));
		assertThat(acts("QUEUE_READ")).isOne();
	}

	@Test
	void readingWithoutHavingOpenedThatPageIsRecordedEachTime() {
		String rows = address(ROWS, text(this.worker.get("/triage")));
		String proof = rows.substring(rows.indexOf("by-itself="));
		List<String> others = List.of("/triage?by-itself=yes", "/triage/queue/rows", "/triage?lane=closed&" + proof,
				"/triage/queue/rows?lane=closed&" + proof, "/triage/queue/rows?lane=new&overdue=yes&" + proof,
				"/triage/queue/rows?lane=new&after=ABCDE12345&" + proof, rows + "x");
		others.forEach(this.worker::get);
		DeskClient.signedIn(this.web, "worker").get(rows);
		assertThat(acts("QUEUE_READ")).isEqualTo(1 + others.size() + 1);
	}

	@Test
	void aReportIsShownWholeAndItsReadIsRecorded() {
		String story = "First line <b>not bold</b>\nSecond line " + "long ".repeat(400) + "END-OF-STORY";
		String reference = this.reports.aReport().telling(story).arrives();
		String page = text(this.worker.get("/triage/reports/" + reference));
		assertThat(page).contains("First line &lt;b&gt;not bold&lt;/b&gt;\nSecond line", "END-OF-STORY",
				"The reporter did not want to give a name.", "so the form on one page was used");
		assertThat(page).doesNotContain("Zebrafish");
		assertThat(acts("REPORT_READ")).isOne();
	}

	@Test
	void aReferenceMayBeTypedAsItIsSaid() {
		String reference = this.reports.aReport().arrives();
		String said = reference.substring(0, 5).toLowerCase() + " " + reference.substring(5).replace('0', 'o');
		assertThat(this.worker.get("/triage/reports/" + said).getStatus().value()).isEqualTo(200);
	}

	@Test
	void whoReportedIsShownOnlyWithAReasonAndThatIsRecorded() {
		String address = "/triage/reports/" + this.reports.aReport().confidential().arrives();
		assertThat(text(this.worker.get(address))).doesNotContain("Zebrafish").contains("Show who reported");
		assertThat(this.worker.send(address, address + "/reporter", Map.of()).getStatus().value()).isEqualTo(422);
		Rows.change(
				"INSERT INTO triage.opening (id, report, kind, asker, body, until) SELECT gen_random_uuid(), r.id, 'IDENTITY', a.id, '\\x00', now() + interval '1 hour' FROM triage.report r, staff.account a WHERE a.sign_in = 'worker'");
		String shown = text(this.worker.send(address, address + "/reporter", Map.of()));
		assertThat(shown).contains("Q. Zebrafish", "nobody outside the hub is told who they are");
		assertThat(acts("REPORTER_READ")).isOne();
	}

	@Test
	void aReportWhoseContentDoesNotOpenSaysSo() {
		String reference = this.reports.aReport().arrives();
		Rows.change("DELETE FROM triage.concern");
		assertThat(text(this.worker.get("/triage/reports/" + reference)))
			.contains("The content of this report does not open");
	}

	@Test
	void anUnknownReferenceIsNotFoundWhateverItLooksLike() {
		String unknown = text(this.worker.get("/triage/reports/ZZZZZZZZZZ"));
		assertThat(unknown).contains("There is no report with this reference").doesNotContain("ZZZZZ");
		assertThat(text(this.worker.get("/triage/reports/x"))).isEqualTo(unknown);
		assertThat(this.worker.get("/triage/reports/ZZZZZZZZZZ").getStatus().value()).isEqualTo(404);
	}

	@Test
	void refreshingByItselfCanBeSwitchedOff() {
		assertThat(text(this.worker.get("/triage"))).contains("http-equiv=\"refresh\"");
		assertThat(text(this.worker.get("/triage?lane=new&refresh=off"))).doesNotContain("http-equiv=\"refresh\"");
	}

	private String further(String page) {
		return address(FURTHER, text(this.worker.get(page)));
	}

	private static String address(Pattern where, String page) {
		var found = where.matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1).replace("&amp;", "&");
	}

	private static List<String> shown(String page) {
		return SHOWN.matcher(page).results().map(found -> found.group(1)).toList();
	}

	private Long acts(String act) {
		return this.database.client()
			.sql("SELECT count(*) FROM audit.entry WHERE act = :act")
			.bind("act", act)
			.mapValue(Long.class)
			.one()
			.block();
	}

}

package org.waymark.agencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Asking;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.queue.TestReports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.testing.DeskClient.text;

@WaymarkTest
class RequestJourneyTests {

	private static final Map<String, String> QUESTION = Map.of("agency", "POLICE", "question", "Is the address known?",
			"facts", "The flat above the <old> shop", "basis", "PUBLIC_TASK");

	private static final Map<String, String> ANSWER = Map.of("known", "KNOWN", "summary", "Two calls in May", "risk",
			"High at weekends");

	private static final Pattern OLDER = Pattern.compile("href=\"(/triage/sharing\\?before=[^\"]+)\"");

	private static final Pattern REQUEST = Pattern.compile("<h2[^>]* id=\"request-([0-9a-f-]+)\"");

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	private DeskClient worker;

	private DeskClient police;

	private String report;

	@BeforeEach
	void aWorkerHasAReport() {
		this.worker = DeskClient.signedIn(this.web, "worker");
		this.police = DeskClient.signedIn(this.web, "police");
		this.report = "/triage/reports/"
				+ new TestReports(this.database, this.documents).aReport().confidential().arrives();
		this.worker.send("/triage/home", this.report + "/owner", Map.of("act", "CLAIMED"));
	}

	@Test
	void anAgencyIsAskedAnswersAndTheAnswerIsNotOverlooked() {
		assertThat(text(this.worker.get(this.report + "/requests"))).contains("nobody outside the hub is told");
		assertThat(text(this.worker.get(this.report))).contains("No agency was asked yet.",
				"There are no messages yet.", "Nobody else is on record.");
		assertThat(ask(QUESTION).getStatus().value()).isEqualTo(303);
		assertThat(text(this.worker.get(this.report))).contains("Asked: 1. Answered: 0.");
		assertThat(text(this.police.get("/triage/requests"))).contains("Is the address known?", "Not answered yet");
		assertThat(reply(this.police, ANSWER).getStatus().value()).isEqualTo(303);
		assertThat(text(this.worker.get("/triage?lane=mine"))).contains("Agency answered", "Urgent");
		assertThat(text(this.worker.get(this.report))).contains("Asked: 1. Answered: 1. An answer is not read yet.");
		assertThat(text(this.worker.get(this.report + "/requests"))).contains("Two calls in May", "High at weekends",
				"Known to us", "Answered");
		assertThat(text(this.worker.get("/triage?lane=mine"))).doesNotContain("Agency answered");
		assertThat(text(this.worker.get(this.report))).contains("Trial worker asked the police",
				"Trial police partner answered: known to them");
		assertThat(list(
				"SELECT detail FROM audit.entry WHERE act LIKE 'AGENCY%ED' AND act NOT LIKE '%LISTED' ORDER BY id"))
			.containsExactly("POLICE PUBLIC_TASK", "POLICE KNOWN");
	}

	@Test
	void anAnswerToAClosedReportIsWhereEverybodyLooksUntilSomebodyHasReadIt() {
		ask(QUESTION);
		Rows.change("UPDATE triage.report SET state = 'CLOSED', decided = now(), closed = now()");
		assertThat(text(this.worker.get("/triage"))).doesNotContain("report-" + reference());
		reply(this.police, ANSWER);
		assertThat(text(this.worker.get("/triage"))).contains("report-" + reference(), "Agency answered");
		assertThat(text(this.worker.get(this.report + "/requests"))).contains("High at weekends");
		assertThat(text(this.worker.get("/triage"))).doesNotContain("report-" + reference());
		assertThat(text(this.worker.get("/triage?lane=closed"))).contains("report-" + reference());
	}

	@Test
	void lookingAtRequestsThatAreReadMovesNoQueue() {
		ask(QUESTION);
		List<String> before = list("SELECT version::text FROM triage.queue_version");
		this.worker.get(this.report + "/requests");
		assertThat(list("SELECT version::text FROM triage.queue_version")).isEqualTo(before);
	}

	@Test
	void anAgencySeesWhatIsAddressedToItAndNothingElse() {
		ask(QUESTION);
		DeskClient licensing = DeskClient.signedIn(this.web, "licensing");
		assertThat(text(licensing.get("/triage/requests"))).contains("Nothing is asked of you.");
		assertThat(licensing.get(request()).getStatus().value()).isEqualTo(404);
		assertThat(reply(licensing, ANSWER).getStatus().value()).isEqualTo(404);
		assertThat(this.police.get(this.report).getStatus().value()).isEqualTo(403);
		assertThat(text(this.police.get(request()))).contains("The flat above the &lt;old&gt; shop")
			.doesNotContain("Somebody is worried about a child", "nobody outside the hub is told");
	}

	@Test
	void everyPartnerIsAskedAndSeesWhatWasAskedOfThem() {
		for (String partner : List.of("health", "education", "probation", "prison", "housing", "early-help", "lado")) {
			Map<String, String> question = new HashMap<>(QUESTION);
			question.put("agency", partner.toUpperCase(Locale.ROOT).replace('-', '_'));
			question.put("question", "Is the address known to " + partner + "?");
			assertThat(ask(question).getStatus().value()).as(partner).isEqualTo(303);
			assertThat(text(DeskClient.signedIn(this.web, partner).get("/triage/requests")))
				.containsOnlyOnce("Is the address known to ")
				.contains("known to " + partner);
		}
		assertThat(text(this.worker.get(this.report))).contains("Trial worker asked early help");
	}

	@Test
	void aQuestionThatIsSentTwiceIsAskedOnceAndAChangedOneAsWell() {
		Map<String, String> form = new HashMap<>(QUESTION);
		form.put("name", text(this.worker.get(this.report + "/requests"))
			.replaceAll("(?s).*name=\"name\" value=\"([^\"]+)\".*", "$1"));
		ask(form);
		assertThat(ask(form).getStatus().value()).isEqualTo(303);
		assertThat(list("SELECT id::text FROM agencies.request")).hasSize(1);
		assertThat(list("SELECT act FROM triage.timeline WHERE act = 'ASKED_POLICE'")).hasSize(1);
		form.put("question", "And who lives there?");
		ask(form);
		assertThat(list("SELECT id::text FROM agencies.request")).hasSize(2);
	}

	@Test
	void whatIsAskedNeedsAllItsPartsAndKeepsWhatWasTyped() {
		EntityExchangeResult<byte[]> answer = ask(Map.of("question", "Anything?"));
		assertThat(answer.getStatus().value()).isEqualTo(422);
		assertThat(text(answer)).contains("Choose whom you ask", "Enter what they have to know to answer",
				"Choose the lawful basis", "Anything?</textarea>");
		assertThat(list("SELECT id::text FROM agencies.request")).isEmpty();
	}

	@Test
	void onlyTheFirstAnswerIsKeptAndTheOtherIsShownAgain() {
		ask(QUESTION);
		reply(this.police, ANSWER);
		Map<String, String> second = new HashMap<>(ANSWER);
		second.put("summary", "Nothing at all");
		EntityExchangeResult<byte[]> late = reply(this.police, second);
		assertThat(late.getStatus().value()).isEqualTo(409);
		assertThat(text(late)).contains("A colleague was first", "Two calls in May", "Nothing at all");
	}

	@Test
	void whoeverDoesNotHaveTheReportAsksNobody() {
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(manager.send("/triage/home", this.report + "/requests", QUESTION).getStatus().value())
			.isEqualTo(409);
		assertThat(list("SELECT id::text FROM agencies.request")).isEmpty();
	}

	@Test
	void allThatWasTypedIsKeptWhereSomebodyElseHasTheReportByNow() {
		Map<String, String> half = new HashMap<>(QUESTION);
		half.put("question", "");
		assertThat(text(DeskClient.signedIn(this.web, "manager").send("/triage/home", this.report + "/requests", half)))
			.contains("What you wrote", ">Police<", "The flat above the &lt;old&gt; shop", ">Public task: ");
	}

	@Test
	void whatWasSharedIsALogOfItsOwnAndNowhereInTheClear() {
		ask(QUESTION);
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		assertThat(text(manager.get("/triage/sharing"))).contains("Police", "The flat above", "Public task",
				"Trial worker");
		assertThat(this.worker.get("/triage/sharing").getStatus().value()).isEqualTo(403);
		assertThat(list("SELECT encode(body, 'escape') FROM agencies.request"))
			.noneMatch(body -> body.contains("flat"));
	}

	@Test
	void everythingThatWasSharedIsReadPageByPageEachOnce() {
		ask(QUESTION);
		Rows.change(
				"""
						INSERT INTO agencies.request (id, report, agency, basis, asked, due, author, body)
						SELECT gen_random_uuid(), report, agency, basis, asked - (n / 3) * interval '1 second', due, author, body
						FROM agencies.request, generate_series(1, 119) n
						""");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		List<String> read = new ArrayList<>();
		String page = text(manager.get("/triage/sharing"));
		Matcher older = OLDER.matcher(page);
		while (older.find()) {
			read.addAll(shown(page));
			page = text(manager.get(older.group(1)));
			older = OLDER.matcher(page);
		}
		read.addAll(shown(page));
		assertThat(read).hasSize(120)
			.isEqualTo(list("SELECT id::text FROM agencies.request ORDER BY asked DESC, id DESC"));
		assertThat(page).contains("Back to the newest");
	}

	@Test
	void whereTheLastThatWasReadIsErasedTheLogIsReadFromItsBeginning() {
		ask(QUESTION);
		Rows.change("""
				INSERT INTO agencies.request (id, report, agency, basis, asked, due, author, body)
				SELECT gen_random_uuid(), report, agency, basis, asked - n * interval '1 second', due, author, body
				FROM agencies.request, generate_series(1, 59) n
				""");
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		Matcher older = OLDER.matcher(text(manager.get("/triage/sharing")));
		assertThat(older.find()).isTrue();
		assertThat(shown(text(manager.get(older.group(1))))).hasSize(10);
		Rows.change("DELETE FROM agencies.request WHERE id::text = '" + older.group(1).replaceAll(".*=", "") + "'");
		EntityExchangeResult<byte[]> gone = manager.get(older.group(1));
		assertThat(gone.getStatus().value()).isEqualTo(303);
		assertThat(gone.getResponseHeaders().getLocation()).hasToString("/triage/sharing");
	}

	private static List<String> shown(String page) {
		return REQUEST.matcher(page).results().map(found -> found.group(1)).toList();
	}

	private EntityExchangeResult<byte[]> ask(Map<String, String> fields) {
		return Asking.ask(this.worker, this.report + "/requests", fields);
	}

	private EntityExchangeResult<byte[]> reply(DeskClient who, Map<String, String> fields) {
		return who.send("/triage/home", request(), fields);
	}

	private String reference() {
		return this.report.substring(this.report.lastIndexOf('/') + 1);
	}

	private String request() {
		return "/triage/requests/" + list("SELECT id::text FROM agencies.request").get(0);
	}

	private List<String> list(String sql) {
		return Objects
			.requireNonNull(this.database.client().sql(sql).mapValue(String.class).all().collectList().block());
	}

}

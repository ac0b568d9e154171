package org.waymark.triage.correspondence;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.cases.ReporterDocument;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.Wish;
import org.waymark.site.text.EmailAddress;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;
import org.waymark.triage.correspondence.MailReach.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail to a reporter goes only where they ticked that it is safe. */
@WaymarkTest
class ReporterNoticeTests {

	private static final GivenAnswer TICK = new GivenAnswer("you", "mail", 0, true, List.of("safe"));

	@LocalServerPort
	private int port;

	private String reference = "";

	private String messages = "";

	@Test
	void somebodyWhoTickedItIsToldOnceForEachLetterAndOnlyThatThereIsOne() throws IOException {
		Desk desk = worker(report(Map.of("wish", List.of("confidential"), "email", List.of("sam@post.example"), "mail",
				List.of("safe"))));
		Http.Page form = desk.browser().get(this.messages);
		for (int time = 0; time < 2; time++) {
			desk.browser().fill(form, this.messages, Map.of("words", List.of("plantedletter"), "act", List.of("send")));
		}
		assertThat(mails()).isOne();
		Await.until("it is in the tray", () -> desk.browser().get("/triage/tray").body().contains("sam@post"));
		assertThat(desk.browser().get("/triage/tray").body()).contains("You have a message", "/follow-up")
			.doesNotContain("plantedletter", this.reference);
	}

	@Test
	void theSecondLookNamesWhatMaySayWhoSomebodyIs() throws IOException {
		Desk desk = worker(report(Map.of()));
		Http.Page form = desk.browser().get(this.messages);
		Map<String, List<String>> letter = Map.of("words", List.of("We saw Zebedee Quill at FY1 4AA."), "act",
				List.of("look"));
		assertThat(desk.browser().fill(form, this.messages, letter).body()).contains("Zebedee Quill</li>",
				"FY1 4AA</li>");
		assertThat(desk.browser()
			.fill(form, this.messages, Map.of("words", List.of("Thank you for telling us."), "act", List.of("look")))
			.body()).contains("That does not mean that there is none");
	}

	@Test
	void aLetterThatWasChangedAfterItWasSentIsAnotherLetterAndEachIsOnRecordOnce() throws IOException {
		Desk desk = worker(report(Map.of()));
		Http.Page form = desk.browser().get(this.messages);
		for (String words : List.of("Which school?", "Which school?", "Which class?")) {
			desk.browser().fill(form, this.messages, Map.of("words", List.of(words), "act", List.of("send")));
		}
		assertThat(desk.browser().get(this.messages).body()).contains("Which school?", "Which class?");
		assertThat(Rows.count("SELECT count(*) FROM conversation.letter")).isEqualTo(2);
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'LETTER_WRITTEN'")).isEqualTo(2);
	}

	@Test
	void thePageOfMessagesSaysWhyNoMailGoesOutAndWhatIsKnownOfOneThatDid() throws IOException {
		Desk desk = worker(onOnePage("sam@x.example."));
		assertThat(desk.browser().get(this.messages).body()).contains("is no e-mail address that mail can reach");
		desk.browser().submit(this.messages, Map.of("words", List.of("a letter"), "act", List.of("send")));
		assertThat(mails()).isZero();
		String other = report(
				Map.of("wish", List.of("confidential"), "email", List.of("sam@post.example"), "mail", List.of("safe")));
		Await.until("the report is on the desk", () -> desk.report(other).contains(other.substring(5)));
		assertThat(desk.browser().get(this.messages).body()).contains("An e-mail tells the reporter");
		desk.browser().submit(this.messages, Map.of("words", List.of("a letter"), "act", List.of("send")));
		Await.until("it says that it was handed over",
				() -> desk.browser().get(this.messages).body().contains("handed over; arrival not known"));
	}

	@Test
	void somebodyWhoDidNotTickItIsNot() throws IOException {
		Desk desk = worker(report(Map.of("wish", List.of("confidential"), "email", List.of("sam@post.example"))));
		desk.browser().submit(this.messages, Map.of("words", List.of("a letter"), "act", List.of("send")));
		assertThat(Rows.count("SELECT count(*) FROM conversation.letter")).isOne();
		assertThat(mails()).isZero();
		assertThat(desk.browser().get(this.messages).body()).contains("did not say that one is safe");
	}

	@Test
	void aTickWithoutAnAddressOrWithSomethingElseSendsNothing() {
		for (String email : List.of("", "sam", "sam@post.example\nBcc: other@post.example", "a@b, c@d", "<sam@post>")) {
			MailReach reach = ReporterNotice.reach(new ReporterDocument(Wish.NAMED, "", "", email, "", List.of(TICK)));
			assertThat(reach.to()).as(email).isEmpty();
			assertThat(reach.outcome()).isEqualTo(email.isEmpty() ? Outcome.NO_ADDRESS : Outcome.NO_REAL_ADDRESS);
		}
	}

	@Test
	void aChildsOrProfessionalsAddressStandsInTheConcernAndCountsOnlyWithItsOwnTick() {
		GivenAnswer email = new GivenAnswer("reach", "email", 0, false, List.of(" sam@post.example "));
		GivenAnswer tick = new GivenAnswer("reach", "mail", 0, true, List.of("safe"));
		assertThat(ReporterNotice.reach(new ConcernDocument(Door.YOUNG, List.of(email, tick), List.of())).to())
			.isEqualTo(EmailAddress.read("sam@post.example"));
		assertThat(ReporterNotice.reach(new ConcernDocument(Door.YOUNG, List.of(email), List.of())))
			.isEqualTo(MailReach.NOT_WANTED);
		GivenAnswer before = new GivenAnswer("work.you", "mail", 0, true, List.of("safe"));
		assertThat(ReporterNotice.reach(new ConcernDocument(Door.YOUNG, List.of(email, before), List.of())))
			.as("ticked at another door before")
			.isEqualTo(MailReach.NOT_WANTED);
	}

	private String report(Map<String, List<String>> you) {
		this.reference = new Visit(address(), new Report("no", "Somebody shouts " + UUID.randomUUID(), you)).whole()
			.detail();
		this.messages = "/triage/reports/" + this.reference + "/messages";
		return this.reference;
	}

	/** The form on one page refuses nothing but silence. */
	private String onOnePage(String email) throws IOException {
		Http browser = new Http(address());
		browser.fill(browser.get("/report/one"), "/report/one", Map.of("story", List.of("Somebody shouts"), "wish",
				List.of("confidential"), "email", List.of(email), "mail", List.of("safe")));
		Await.until("it is admitted", () -> Rows.count("SELECT count(*) FROM triage.report") == 1);
		this.reference = Rows.all("SELECT reference FROM triage.report").get(0);
		this.messages = "/triage/reports/" + this.reference + "/messages";
		return this.reference;
	}

	private Desk worker(String report) throws IOException {
		Desk desk = Desk.signIn(address(), "worker", DeskClient.PASSWORD);
		Await.until("the report is on the desk", () -> desk.report(report).contains(report.substring(5)));
		return desk;
	}

	private static long mails() {
		return Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'REPORTER'");
	}

	private URI address() {
		return URI.create("http://localhost:" + this.port);
	}

}

package org.waymark.site.begin;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two windows of one browser: whatever is sent is what its page showed, and a second
 * visit is a report of its own.
 */
@WaymarkTest
class TwoWindowsTests {

	private static final String FIRST = "Qfirst words about one child";

	private static final String SECOND = "Qsecond words about another";

	private static final String CHECK = "/report/check";

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@ParameterizedTest
	@CsvSource({ "/report, /report", "/report, /report/place", "/report/place, /report" })
	void eachWindowSendsItsOwnWords(String one, String other) throws IOException {
		Page first = started(one, FIRST);
		Page second = started(other, SECOND);
		assertThat(first.body()).contains(FIRST).doesNotContain(SECOND);
		assertThat(second.body()).contains(SECOND).doesNotContain(FIRST);
		String sentFirst = send(first);
		String sentSecond = send(second);
		assertThat(atTheHub(sentFirst)).contains(FIRST).doesNotContain(SECOND);
		assertThat(atTheHub(sentSecond)).contains(SECOND).doesNotContain(FIRST);
	}

	@Test
	void theNewestWindowMaySendBeforeTheOlder() throws IOException {
		Page first = started("/report", FIRST);
		String sentSecond = send(started("/report", SECOND));
		String sentFirst = send(first);
		assertThat(sentFirst).isNotEqualTo(sentSecond);
		assertThat(atTheHub(sentFirst)).contains(FIRST).doesNotContain(SECOND);
	}

	@Test
	void doneInOneWindowKeepsTheWordsOfTheOther() throws IOException {
		Page first = started("/report", FIRST);
		Page receipt = receipt(this.browser.fill(first, CHECK, Map.of()));
		Page second = started("/report", SECOND);
		assertThat(this.browser.fill(receipt, "/report/done", Map.of()).location()).isEqualTo("/");
		assertThat(atTheHub(send(second))).contains(SECOND);
	}

	@Test
	void whoStartsIsNotLedToTheAnswersOfAnotherPerson() throws IOException {
		Page first = started("/report", FIRST);
		String before = this.browser.get("/report").body();
		assertThat(new Http(URI.create("http://localhost:" + this.port)).get("/report").body()).isEqualTo(before)
			.contains("href=\"/report/start\"", "href=\"/report/go-on\"");
		assertThat(this.browser.get("/report/go-on").leadsTo("/report/signs")).isTrue();
		this.browser.open("/report/start");
		assertThat(this.browser.get(CHECK).leadsTo("/report/sent")).isTrue();
		assertThat(this.browser.get("/report/go-on").body()).contains("no answers to go on with");
		assertThat(this.browser.submit("/report/now", Map.of("danger", List.of("no"))).location())
			.isEqualTo("/report/story");
		assertThat(this.browser.get("/report/story").body()).doesNotContain(FIRST);
		assertThat(atTheHub(send(first))).contains(FIRST);
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Purpose, prefetch" })
	void onlyAPersonStartsAgain(String header, String value) throws IOException {
		started("/report", FIRST);
		this.browser.header(header, value);
		assertThat(this.browser.get("/report/start").headers()).doesNotContainKey("set-cookie");
	}

	@Test
	void anAddressOfAnotherDoorMixesNothing() throws IOException {
		Page first = started("/report", FIRST);
		this.browser.submit("/report/place/now", Map.of("danger", List.of("no")));
		this.browser.submit("/report/place/where", Map.of("place", List.of(SECOND)));
		assertThat(this.browser.get("/report/place/where").body()).contains(SECOND);
		assertThat(atTheHub(send(first))).contains(FIRST).doesNotContain(SECOND);
	}

	@Test
	void answersChangedInTheOtherWindowAreShownBeforeTheyAreSent() throws IOException {
		Page first = started("/report", FIRST);
		this.browser.submit("/report/story", Map.of("story", List.of(SECOND)));
		Page again = this.browser.open(this.browser.fill(first, CHECK, Map.of()).location());
		assertThat(again.body()).contains("Check your answers", "Nothing was sent", SECOND).doesNotContain(FIRST);
		assertThat(Rows.all("SELECT reference FROM intake.sealed_report")).isEmpty();
		assertThat(atTheHub(send(again))).contains(SECOND).doesNotContain(FIRST);
	}

	@Test
	void aPageWhoseAnswersWereChangedAndSentElsewhereIsNotToldThatItsOwnAreSent() throws IOException {
		Page first = started("/report", FIRST);
		this.browser.submit("/report/story", Map.of("story", List.of(SECOND)));
		String sent = send(this.browser.get(CHECK));
		Page late = this.browser.open(this.browser.fill(first, CHECK, Map.of()).location());
		assertThat(late.body()).contains("answers on that page were not sent").doesNotContain("data-reference");
		assertThat(atTheHub(sent)).contains(SECOND).doesNotContain(FIRST);
	}

	@Test
	void sentAgainUnchangedItIsTheSameReport() throws IOException {
		Page first = started("/report", FIRST);
		assertThat(send(first)).isEqualTo(send(first));
	}

	@Test
	void doneLeadsNobodyToTheAnswersOfAnotherVisit() throws IOException {
		Page first = started("/report", FIRST);
		Page receipt = receipt(this.browser.fill(started("/report", SECOND), CHECK, Map.of()));
		this.browser.fill(receipt, "/report/done", Map.of());
		assertThat(this.browser.get("/report/go-on").body()).contains("no answers to go on with");
		assertThat(this.browser.get("/report/now").body()).doesNotContain("checked");
		assertThat(atTheHub(send(first))).contains(FIRST);
	}

	@Test
	void anAnswerOverAnotherOneIsAskedAboutAndNeitherIsLost() throws IOException {
		started("/report", FIRST);
		Page story = this.browser.get("/report/story");
		this.browser.submit("/report/story", Map.of("story", List.of(SECOND)));
		Page asked = this.browser
			.open(this.browser.fill(story, "/report/story", Map.of("story", List.of("Qthird"))).location());
		assertThat(asked.body()).contains("answered in another window", SECOND, "Qthird");
		assertThat(this.browser.get(CHECK).body()).contains(SECOND).doesNotContain("Qthird");
		this.browser.fill(asked, "/report/story", Map.of("story", List.of("Qthird")));
		assertThat(this.browser.get(CHECK).body()).contains("Qthird").doesNotContain(SECOND);
		assertThat(this.browser.get("/report/story").body()).doesNotContain("answered in another window");
	}

	@Test
	void theAnswerOfTheOtherWindowCanBeKept() throws IOException {
		started("/report", FIRST);
		Page story = this.browser.get("/report/story");
		this.browser.submit("/report/story", Map.of("story", List.of(SECOND)));
		this.browser.fill(story, "/report/story", Map.of("story", List.of("Qthird")));
		this.browser.submit("/report/story", Map.of("story", List.of("Qthird"), "next", List.of("other")));
		assertThat(this.browser.get(CHECK).body()).contains(SECOND).doesNotContain("Qthird");
		assertThat(this.browser.get("/report/story").body()).doesNotContain("answered in another window", "Qthird");
	}

	@Test
	void aPageThatIsSentAgainChangesWhatItSaidItself() throws IOException {
		started("/report", FIRST);
		Page story = this.browser.get("/report/story");
		this.browser.fill(story, "/report/story", Map.of("story", List.of("Q".repeat(100_001))));
		this.browser.fill(story, "/report/story", Map.of("story", List.of(SECOND)));
		assertThat(this.browser.get(CHECK).body()).contains(SECOND);
	}

	@Test
	void aQuestionOfTheOlderWindowGoesOnWithItsOwnAnswers() throws IOException {
		started("/report", FIRST);
		Page story = this.browser.get("/report/story");
		Page second = started("/report", SECOND);
		this.browser.fill(story, "/report/story", Map.of("story", List.of("Qthird"), "next", List.of("check")));
		assertThat(this.browser.get(CHECK).body()).contains("Qthird").doesNotContain(SECOND);
		assertThat(atTheHub(send(second))).contains(SECOND).doesNotContain("Qthird");
	}

	@Test
	void theReportOfAPageThatIsGoneIsNotTakenForAnother() throws IOException {
		Page first = started("/report", FIRST);
		this.browser.get("/exit");
		send(started("/report", SECOND));
		Page answer = this.browser.open(this.browser.fill(first, CHECK, Map.of()).location());
		assertThat(answer.body()).contains("nothing to show").doesNotContain("data-reference");
	}

	@Test
	void leavingForgetsTheAnswersOfEveryWindow() throws IOException {
		started("/report", FIRST);
		started("/report", SECOND);
		this.browser.get("/exit");
		Await.until("all are forgotten", Duration.ofSeconds(5),
				() -> Rows.all("SELECT id::text FROM intake.draft").isEmpty());
	}

	@Test
	void onePageFormsSendTheirOwnWords() throws IOException {
		Page one = this.browser.get("/report/one");
		Page other = this.browser.get("/report/one");
		Page second = this.browser.fill(other, "/report/one", Map.of("story", List.of(SECOND)));
		Page first = this.browser.fill(one, "/report/one", Map.of("story", List.of(FIRST)));
		assertThat(atTheHub(reference(receipt(first)))).contains(FIRST).doesNotContain(SECOND);
		assertThat(atTheHub(reference(receipt(second)))).contains(SECOND).doesNotContain(FIRST);
	}

	@Test
	void keepingTheAnswersKeepsThoseOfItsPage() throws IOException {
		Page first = started("/report", FIRST);
		Rows.change("UPDATE intake.draft SET changed = changed - interval '50 minutes'");
		started("/report", SECOND);
		this.browser.fill(first, "/report/stay", Map.of());
		assertThat(Rows.all("SELECT version::text FROM intake.draft WHERE changed < now() - interval '40 minutes'"))
			.isEmpty();
	}

	/** The last page of a visit that was begun at a door's first page. */
	private Page started(String door, String story) throws IOException {
		assertThat(this.browser.get(door + "/start").location()).isEqualTo(door + "/now");
		this.browser.submit(door + "/now", Map.of("danger", List.of("no")));
		if (door.endsWith("/place")) {
			this.browser.submit(door + "/where", Map.of("place", List.of("A house")));
		}
		this.browser.submit(door + "/story", Map.of("story", List.of(story)));
		return this.browser.open(CHECK);
	}

	/** Presses send; the reference that is shown then. */
	private String send(Page check) throws IOException {
		return reference(receipt(this.browser.fill(check, CHECK, Map.of())));
	}

	private Page receipt(Page answer) throws IOException {
		assertThat(answer.status()).isEqualTo(303);
		return this.browser.open(answer.location());
	}

	private static String reference(Page receipt) {
		assertThat(receipt.body()).contains("data-reference");
		return receipt.body().replaceAll("(?s).*data-reference=\"([^\"]*)\".*", "$1");
	}

	private String atTheHub(String reference) throws IOException {
		Desk desk = Desk.signIn(URI.create("http://localhost:" + this.port), "worker", DeskClient.PASSWORD);
		Await.until("it is on the desk", Duration.ofSeconds(30),
				() -> desk.browser().get("/triage/reports/" + reference).status() == 200);
		return desk.report(reference);
	}

}

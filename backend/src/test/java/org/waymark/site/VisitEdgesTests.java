package org.waymark.site;

import java.io.IOException;
import java.net.URI;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaving, browsers without cookies, forms from elsewhere, and what is too large. */
@WaymarkTest
class VisitEdgesTests {

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@Test
	void exitChangesTheCookieTwiceAndForgetsTheAnswers() throws IOException {
		post("/report/now", "danger", "no");
		Map<String, String> kept = Map.copyOf(this.browser.cookies());
		Page exit = this.browser.get("/exit");
		assertThat(exit.status()).isEqualTo(303);
		assertThat(exit.location()).isEqualTo("https://www.bbc.co.uk/weather");
		assertThat(exit.headers().get("set-cookie")).hasSize(2)
			.allMatch(line -> line.startsWith("__Host-visit="))
			.doesNotContain(kept.get("__Host-visit"))
			.satisfies(lines -> assertThat(lines.get(0)).doesNotContain("Max-Age"))
			.satisfies(lines -> assertThat(lines.get(1)).contains("Max-Age=0"));
		this.browser.cookies().putAll(kept);
		Await.until("the answers are forgotten", () -> this.browser.get("/report/story").leadsTo("/report/now"));
	}

	/**
	 * On a shared device leaving by Shift works for the next person, also without a
	 * script.
	 */
	@Test
	void leavingTurnsShiftOnAgain() throws IOException {
		assertThat(this.browser.get("/exit").headers().getOrDefault("set-cookie", List.of()))
			.noneMatch(line -> line.startsWith("__Host-shift"));
		this.browser.cookies().put("__Host-shift", "off");
		assertThat(this.browser.get("/exit").headers().get("set-cookie"))
			.anyMatch(line -> line.startsWith("__Host-shift=;") && line.contains("Max-Age=0"));
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Purpose, prefetch;prerender", "Purpose, prefetch", "X-Moz, prefetch" })
	void lookingAheadDoesNotLeave(String header, String value) throws IOException {
		post("/report/now", "danger", "no");
		this.browser.header(header, value);
		Page exit = this.browser.get("/exit");
		assertThat(exit.status()).isEqualTo(204);
		assertThat(exit.headers()).doesNotContainKey("set-cookie");
		assertThat(this.browser.get("/report/story").status()).isEqualTo(200);
	}

	@Test
	void browserWithoutCookiesIsLedToTheOnePageForm() throws IOException {
		Page answer = post("/report/now", "danger", "no");
		this.browser.cookies().clear();
		assertThat(this.browser.get(answer.location()).location()).isEqualTo("/report/one");
		assertThat(this.browser.get("/report/call?c=1").body()).contains("href=\"/report/one\"");
	}

	@Test
	void onePageFormIsStoredOnceHoweverOftenItIsSent() throws IOException {
		Page form = this.browser.get("/report/one");
		Map<String, List<String>> words = Map.of("story", List.of("Something is wrong"));
		Page first = this.browser.fill(form, "/report/one", words);
		assertThat(first.status()).isEqualTo(303);
		Page again = this.browser.fill(form, "/report/one", words);
		assertThat(reference(again)).isEqualTo(reference(first)).hasSize(10);
		Page changed = this.browser.fill(form, "/report/one", Map.of("story", List.of("Something else")));
		assertThat(reference(changed)).isNotEqualTo(reference(first)).hasSize(10);
		assertThat(this.browser.cookies()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "danger, no", "signs, hurt", "phone, 01632 960001", "story, x" })
	void onePageFormTakesWhateverWasGiven(String field, String value) throws IOException {
		assertThat(post("/report/one", field, value).location()).startsWith("/report/one/");
	}

	@Test
	void emptyOnePageFormSaysWhatIsMissing() throws IOException {
		Page answer = post("/report/one", "story", " ");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(this.browser.get(answer.location()).body()).contains("<title>Error: ", "href=\"#story\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/report/one/x", "/report/one/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void otherNamesOpenNoReceipt(String path) throws IOException {
		assertThat(this.browser.get(path).body()).contains("nothing to show").doesNotContain("data-reference");
	}

	@Test
	void foreignFormIsTurnedAwayWithAPageThatSaysWhatToDo() throws IOException {
		this.browser.header("Sec-Fetch-Site", "cross-site");
		Page answer = post("/report/now", "danger", "no");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.body()).contains("start on our own pages", "Exit this page");
	}

	@Test
	void tooLargeAFormIsAnsweredPlainly() throws IOException {
		Page answer = post("/report/story", "story", "x".repeat(2_200_000));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.body()).contains("too long to send", "Exit this page");
	}

	@Test
	void unknownPathIsAPlainPage() throws IOException {
		Page answer = this.browser.get("/report/nowhere");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.body()).contains("Page not found", "Exit this page", "999");
	}

	@Test
	void readableConnectionIsRefusedButLeavingIsNot() throws IOException {
		assertThat(over("council.example", "/report")).startsWith("HTTP/1.1 403").contains("not protected");
		assertThat(over("council.example", "/exit")).startsWith("HTTP/1.1 303");
		assertThat(over("127.0.0.1", "/report")).startsWith("HTTP/1.1 200");
	}

	/** With some versions of the server's library the third request is never read. */
	@Test
	void oneConnectionCarriesRequestAfterRequest() throws IOException {
		for (int count = 0; count < 150; count++) {
			assertThat(post("/report/now", "danger", "no").status()).isEqualTo(303);
			assertThat(this.browser.get("/report").status()).isEqualTo(200);
		}
	}

	@Test
	void wordsThatChangedAfterTheReportWasStoredAreHandedBackAndSaidSo() throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", "The first words");
		post("/report/check", "send", "");
		String first = this.browser.get("/report/sent").body();
		Page answer = changed("The changed words");
		assertThat(answer.location()).startsWith("/report/late?of=");
		String late = this.browser.get(answer.location()).body();
		String receipt = late.replaceAll("(?s).*href=\"(/report/one/[^\"]*)\".*", "$1");
		String reference = first.replaceAll("(?s).*data-reference=\"([^\"]*)\".*", "$1");
		assertThat(this.browser.get(receipt).body()).contains("data-reference=\"" + reference);
		assertThat(this.browser.get("/report/check").body()).contains("The changed words");
	}

	@Test
	void wordsThatChangedOnThePageThatHandsThemBackAreTheOnesThatAreSent() throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", "The first words");
		assertThat(changed("Changed before it was stored").location()).isEqualTo("/report/sent");
		String receipt = this.browser.get("/report/sent").body();
		String reference = receipt.replaceAll("(?s).*data-reference=\"([^\"]*)\".*", "$1");
		Desk desk = Desk.signIn(URI.create("http://localhost:" + this.port), "worker", DeskClient.PASSWORD);
		Await.until("it is on the desk", () -> desk.browser().get("/triage/reports/" + reference).status() == 200);
		assertThat(desk.report(reference)).contains("Changed before it was stored").doesNotContain("The first words");
	}

	@Test
	void wordsThatChangedLongAfterTheReportWasStoredAreHandedBackToo() throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", "The first words");
		post("/report/check", "send", "");
		Rows.change("UPDATE intake.sealed_report SET received = received - interval '20 minutes'");
		assertThat(changed("Changed much later").location()).startsWith("/report/late?of=");
		assertThat(this.browser.get("/report/check").body()).contains("Changed much later");
	}

	@Test
	void theCodeInTheAddressOfOneReceiptOpensUnderNoOther() throws IOException {
		String first = sentOnOnePage("The first words");
		String second = sentOnOnePage("The second words");
		String code = this.browser.get(first).body().replaceAll("(?s).*data-code=\"([^\"]*)\".*", "$1");
		assertThat(code).hasSize(19);
		String lock = first.substring(first.indexOf('?'));
		Page other = this.browser.get(second.substring(0, second.indexOf('?')) + lock);
		assertThat(other.body()).contains("data-reference").doesNotContain(code).doesNotContain("data-code");
	}

	@Test
	void anotherIsAddedAndTakenOutWithoutScript() throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", "Words");
		Page added = this.browser.post("/report/who", Map.of("children-1-name", List.of("First"), "children-count",
				List.of("1"), "add", List.of("children")));
		assertThat(added.location()).isEqualTo("/report/who#children-2-name");
		assertThat(this.browser.get("/report/who").body()).contains("value=\"First\"", "name=\"children-2-name\"");
		this.browser.post("/report/who",
				Map.of("children-1-name", List.of("First"), "children-1-remove", List.of("yes"), "children-2-name",
						List.of("Second"), "children-count", List.of("2"), "next", List.of("check")));
		assertThat(this.browser.get("/report/check").body()).contains("Second").doesNotContain("First");
	}

	@Test
	void pagesThatInformAreKeptAndAskedFor() throws IOException {
		Page page = this.browser.get("/guidance/leaving-safely");
		assertThat(page.headers().get("cache-control")).containsExactly("no-cache");
		this.browser.header("If-None-Match", page.headers().get("etag").get(0));
		assertThat(this.browser.get("/guidance/leaving-safely").status()).isEqualTo(304);
	}

	@Test
	void whoeverLooksForSchoolsIsLedToWhereTheirPoliciesAre() throws IOException {
		assertThat(this.browser.get("/schools").status()).isEqualTo(200);
		assertThat(this.browser.open("/schools").body()).contains("policies", "/guidance/school-policies",
				"Exit this page");
	}

	@Test
	void assetsAreKeptForGood() throws IOException {
		String style = this.browser.get("/").body().replaceAll("(?s).*href=\"(/assets/[^\"]*site.css)\".*", "$1");
		Page asset = this.browser.get(style);
		assertThat(asset.headers().get("cache-control")).containsExactly("public, max-age=31536000, immutable");
		assertThat(this.browser.get("/assets/0000000000000000/site.css").status()).isEqualTo(404);
	}

	/** Sends the page that hands words back, with other words on it. */
	private Page changed(String story) throws IOException {
		return this.browser.post("/report/check", Map.of("door", List.of("public"), "was", List.of("other"),
				"public:danger", List.of("no"), "public:story", List.of(story)));
	}

	private String sentOnOnePage(String story) throws IOException {
		return this.browser.fill(this.browser.get("/report/one"), "/report/one", Map.of("story", List.of(story)))
			.location();
	}

	/** The reference on the receipt that an answer leads to. */
	private String reference(Page answer) throws IOException {
		return this.browser.get(answer.location()).body().replaceAll("(?s).*data-reference=\"([^\"]*)\".*", "$1");
	}

	/** The same server, asked for by another name. */
	private String over(String host, String path) throws IOException {
		String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Page post(String path, String field, String value) throws IOException {
		return this.browser.post(path, Map.of(field, List.of(value)));
	}

}

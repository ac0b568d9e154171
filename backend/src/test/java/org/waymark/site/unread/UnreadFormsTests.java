package org.waymark.site.unread;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form that is not read as one is never taken as empty, and what came twice loses
 * nothing.
 */
@WaymarkTest
class UnreadFormsTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String WORDS = "Qunread words";

	@LocalServerPort
	private int port;

	private Http browser;

	@BeforeEach
	void open() {
		this.browser = new Http(URI.create("http://localhost:" + this.port));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/plain | story=Qunread words", "application/json | {\"story\": \"Qunread words\"}",
					FORM + ";charset=UTF-7 | story=Qunread+words", "application/octet-stream | story=Qunread%20words",
					"no/such;;type | story=Qunread words" })
	void whatCanBeReadWaitsAndIsNotInTheAnswer(String type, String body) throws IOException {
		post("/report/now", "danger", "no");
		Page answer = this.browser.post("/report/story", type, body);
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.body()).contains("could not read", "Exit this page", "href=\"/report/story\"")
			.doesNotContain(WORDS);
		assertThat(this.browser.get("/report/story").body()).contains(WORDS);
		assertThat(this.browser.get("/report/check").leadsTo("/report/story")).isTrue();
	}

	@Test
	void aLongTextSentAsPlainTextKeepsItsLines() throws IOException {
		post("/report/now", "danger", "no");
		this.browser.post("/report/story", "text/plain",
				"page=x\r\nstory=First line\r\n\r\nThird line\r\nnext=check\r\n");
		assertThat(this.browser.get("/report/story").body()).contains("First line\n\nThird line");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/json", FORM + ";charset=UTF-16", "x" })
	void aReportThatCannotBeReadIsNotSent(String type) throws IOException {
		post("/report/now", "danger", "no");
		post("/report/story", "story", WORDS);
		for (String path : List.of("/report/check", "/report/one", "/follow-up", "/follow-up/messages", "/elsewhere")) {
			assertThat(this.browser.post(path, type, "x=y").status()).as(path).isEqualTo(415);
		}
		assertThat(Rows.all("SELECT reference FROM intake.sealed_report")).isEmpty();
		assertThat(this.browser.get("/report/check").body()).contains(WORDS);
	}

	@Test
	void theOnePageWaitsOnThePagesOfItsQuestions() throws IOException {
		Page answer = this.browser.post("/report/one", "text/plain", "danger=yes\r\nstory=" + WORDS + "\r\n");
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.body()).contains("href=\"/report/now\"").doesNotContain(WORDS);
		this.browser.submit("/report/now", Map.of("danger", List.of("no")));
		assertThat(this.browser.get("/report/story").body()).contains(WORDS);
	}

	@Test
	void emptyButtonsAndFormsInOtherCodingsOfWesternTextAreRead() throws IOException {
		assertThat(this.browser.post("/report/now", FORM + ";charset=UTF-8", "danger=no").status()).isEqualTo(303);
		assertThat(this.browser.post("/report/story", FORM + "; charset=iso-8859-1", "story=caf%E9").status())
			.isEqualTo(303);
		assertThat(this.browser.get("/report/story").body()).contains("café");
	}

	@Test
	void ofTwoAnswersToOneQuestionTheGraverCounts() throws IOException {
		Page answer = this.browser.post("/report/now", Map.of("danger", List.of("no", "yes")));
		assertThat(answer.location()).startsWith("/report/call");
		this.browser.post("/report/story", Map.of("story", List.of(WORDS, "Qmore words", WORDS)));
		assertThat(this.browser.get("/report/story").body()).contains(WORDS + "\nQmore words");
		assertThat(this.browser.get("/report/check").body()).contains("Qmore words");
	}

	private void post(String path, String field, String value) throws IOException {
		this.browser.post(path, Map.of(field, List.of(value)));
	}

}

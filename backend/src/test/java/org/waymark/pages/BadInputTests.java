package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.pages.Html.Complaint;
import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent to a page with questions: no fault of the server, every complaint
 * stands beside its field too, and nothing that was typed is lost.
 */
@WaymarkTest
class BadInputTests {

	private static final String WORD = "Qmarker";

	private static final int LEAST = 40;

	@LocalServerPort
	private int port;

	@Test
	void noPageIsBrokenByBadInput() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		Set<String> tried = new TreeSet<>();
		for (String door : Tour.doors(site)) {
			new Tour(site, door, new Planted(3), (state) -> {
			}, (browser, path, form) -> {
				tried.add(path);
				sendAll(browser, path, form);
				sendOutOfOrder(site, path, form);
			}).toTheReceipt();
		}
		assertThat(tried).hasSizeGreaterThanOrEqualTo(4);
	}

	private static void sendAll(Http browser, String path, Form form) throws IOException {
		List<BadInput> inputs = BadInput.of(form, WORD);
		assertThat(inputs).hasSizeGreaterThanOrEqualTo(LEAST);
		for (BadInput input : inputs) {
			String what = path + ": " + input;
			Http.Page answer = browser.post(form.action(), input.type(), input.body());
			assertThat(answer.status()).as(what).isIn(303, 400, 413, 415);
			if (answer.redirects()) {
				assertConsistent(what, browser.get(path), form, input);
			}
			else {
				assertThat(Html.of(answer.body()).title()).as(what).isNotBlank();
				assertThat(answer.body()).as(what).contains("/exit");
			}
		}
	}

	/**
	 * By a person who begins in the middle, with no cookie, a wrong one or an odd one.
	 */
	private static void sendOutOfOrder(URI site, String path, Form form) throws IOException {
		for (String cookie : List.of("", "x", "A".repeat(43), "A".repeat(5_000), "\"a\"", "%00")) {
			Http browser = new Http(site);
			if (!cookie.isEmpty()) {
				browser.cookies().put("__Host-visit", cookie);
			}
			for (int time = 0; time < 2; time++) {
				Http.Page answer = browser.post(form.action(), form.filled(new Planted(4).answers(path, form, time)));
				assertThat(answer.status()).as(path + ", cookie " + cookie.length()).isEqualTo(303);
				assertThat(browser.open(path).status()).as(path + ", cookie " + cookie.length()).isEqualTo(200);
			}
		}
	}

	private static void assertConsistent(String what, Http.Page page, Form before, BadInput input) {
		Html html = Html.of(page.body());
		assertThat(page.status()).as(what).isEqualTo(200);
		List<Complaint> summary = html.summary();
		assertThat(html.isError()).as(what + ": title").isEqualTo(!summary.isEmpty());
		assertThat(summary).as(what).allMatch(html::complainsBeside);
		assertThat(html.messages()).as(what).containsExactlyElementsOf(summary.stream().map(Complaint::text).toList());
		if (keepsNames(input)) {
			Form after = Form.of(html).orElseThrow();
			assertThat(before.texts()).as(what + ": what was typed")
				.allMatch((control) -> after.given()
					.get(control.name())
					.stream()
					.anyMatch((typed) -> typed.contains(WORD)));
		}
	}

	/** Whether every typed field was sent with the word under its own name. */
	private static boolean keepsNames(BadInput input) {
		return input.body().contains(WORD) && input.type().equals(BadInput.FORM)
				&& !input.name().startsWith("names as");
	}

}

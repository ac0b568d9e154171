package org.waymark.testing;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One member of staff at the desk, without script. */
public final class Desk {

	private final Http browser;

	private Desk(Http browser) {
		this.browser = browser;
	}

	/**
	 * Signs in with a trial account.
	 * @throws IOException when the desk cannot be reached
	 * @throws AssertionError when it does not let them in
	 */
	public static Desk signIn(URI triageFace, String username, String password) throws IOException {
		Http browser = new Http(triageFace);
		Http.Page answer = browser.submit("/triage/sign-in",
				Map.of("username", List.of(username), "password", List.of(password)));
		if (!answer.leadsTo("/triage")) {
			throw new AssertionError("Sign-in was answered with " + answer.status() + " " + answer.location());
		}
		return new Desk(browser);
	}

	public Http browser() {
		return this.browser;
	}

	public String queue() throws IOException {
		return ok(this.browser.get("/triage"));
	}

	/** Opens a list, and says where the open page reads its rows again. */
	public String opened(String list) throws IOException {
		return ok(this.browser.get(list)).replaceFirst("(?s).*data-rows=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
	}

	/** The headers of a signed-in browser. */
	public String cookie() {
		return this.browser.cookies()
			.entrySet()
			.stream()
			.map((pair) -> pair.getKey() + "=" + pair.getValue())
			.collect(Collectors.joining("; "));
	}

	public String report(String reference) throws IOException {
		return ok(this.browser.get("/triage/reports/" + reference));
	}

	private static String ok(Http.Page page) throws IOException {
		if (page.status() != 200) {
			throw new IOException("status " + page.status());
		}
		return page.body();
	}

}

package org.waymark.conversations;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Http;
import org.waymark.testing.Http.Page;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** An anonymous reporter, and the desk that they talk with. */
final class Talk {

	private static final Pattern CODE = Pattern.compile("data-code=\"([0-9 ]{19})\"");

	private final URI site;

	private final String reference;

	private final String code;

	private final Http reporter;

	private Talk(URI site, String reference, String code, Http reporter) {
		this.site = site;
		this.reference = reference;
		this.code = code;
		this.reporter = reporter;
	}

	static Talk begun(URI site) throws IOException {
		return begun(site, new Http(site));
	}

	/**
	 * Tells something in words of its own: a story that others told in the same hour may
	 * be held apart.
	 * @param browser in which they come back
	 */
	static Talk begun(URI site, Http browser) throws IOException {
		Visit visit = new Visit(site, Report.of("A child sits on the stairs at night " + UUID.randomUUID()));
		String reference = visit.whole().detail();
		Matcher shown = CODE.matcher(visit.browser().get("/report/sent").body());
		assertThat(shown.find()).isTrue();
		return new Talk(site, reference, shown.group(1), browser);
	}

	String reference() {
		return this.reference;
	}

	String code() {
		return this.code;
	}

	Http reporter() {
		return this.reporter;
	}

	void comeBack() throws IOException {
		assertThat(enter(this.reference.toLowerCase(Locale.ROOT), this.code.replace(" ", "-"))
			.leadsTo("/follow-up/messages")).isTrue();
	}

	Page enter(String typedReference, String typedCode) throws IOException {
		return this.reporter.submit("/follow-up",
				Map.of("reference", List.of(typedReference), "code", List.of(typedCode)));
	}

	Page add(String words) throws IOException {
		return this.reporter.submit("/follow-up/messages", Map.of("more", List.of(words)));
	}

	Page add(String words, String danger) throws IOException {
		return this.reporter.submit("/follow-up/messages", Map.of("more", List.of(words), "danger", List.of(danger)));
	}

	String open() throws IOException {
		Page page = this.reporter.get("/follow-up/messages");
		assertThat(page.status()).isEqualTo(200);
		return page.body();
	}

	Desk worker() throws IOException {
		Desk desk = Desk.signIn(this.site, "worker", DeskClient.PASSWORD);
		Await.until("the report is on the desk",
				() -> queue(desk).contains(this.reference.substring(0, 5) + " " + this.reference.substring(5)));
		return desk;
	}

	void write(Desk desk, String words) throws IOException {
		Page sent = desk.browser().submit(messages(), Map.of("words", List.of(words), "act", List.of("send")));
		assertThat(sent.location()).isEqualTo(messages() + "?sent=true");
	}

	String letters(Desk desk) {
		return read(desk, messages());
	}

	/** Both lanes: a report sent as fast as a test sends may be held to be read. */
	String queue(Desk desk) {
		return read(desk, "/triage/queue/rows") + read(desk, "/triage/queue/rows?lane=held");
	}

	String read(Desk desk, String path) {
		try {
			return desk.browser().get(path).body();
		}
		catch (IOException away) {
			return "";
		}
	}

	String messages() {
		return "/triage/reports/" + this.reference + "/messages";
	}

}

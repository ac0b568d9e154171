package org.waymark.testing;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person's visit to the public face, through its real forms and without script. A
 * whole one makes 13 requests.
 */
public final class Visit {

	private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([^\"]*)\"");

	private static final Pattern PANEL = Pattern
		.compile("data-reference[^>]*>[\\s\\S]*?([0-9A-HJKMNP-TV-Z]{5}) ?([0-9A-HJKMNP-TV-Z]{5})\\b");

	private final Http browser;

	private final Report report;

	/** The page of the last look, once it was opened. */
	private Http.Page check = new Http.Page(0, "", "", Map.of());

	public Visit(URI publicFace, Report report) {
		this(new Http(publicFace), report);
	}

	/** A visit in a browser that is set up already. */
	public Visit(Http browser, Report report) {
		this.browser = browser;
		this.report = report;
	}

	public Http browser() {
		return this.browser;
	}

	/** Walks from the start page to "Check your answers" and presses send. */
	public Outcome whole() {
		return steps(() -> {
			fillIn();
			this.check = this.browser.get("/report/check");
		});
	}

	/** Answers every question, up to "Check your answers". */
	public void fillIn() throws IOException {
		expect(200, this.browser.get("/"));
		expect(200, this.browser.get("/report"));
		expect(303, this.browser.submit("/report/now", Map.of("danger", List.of(this.report.danger()))));
		expect(303, this.browser.submit("/report/story", Map.of("story", List.of(this.report.story()))));
		expect(303, this.browser.submit("/report/signs", Map.of("signs", List.of("not-sure"))));
		expect(303, this.browser.submit("/report/you", this.report.you()));
	}

	/**
	 * Presses send again. Where the answers are gone they are given again, as a person
	 * would.
	 */
	public Outcome again() {
		Outcome pressed = press();
		return (pressed.kind() == Outcome.Kind.INCOMPLETE) ? whole() : pressed;
	}

	/** Presses send on a page that is open already. */
	public Outcome send() {
		return steps(() -> {
		});
	}

	private Outcome steps(Steps before) {
		try {
			before.take();
		}
		catch (Refused refused) {
			return new Outcome(refused.away ? Outcome.Kind.AWAY : Outcome.Kind.REFUSED, refused.getMessage());
		}
		catch (IOException notReached) {
			return new Outcome(Outcome.Kind.NOT_REACHED, String.valueOf(notReached.getMessage()));
		}
		return press();
	}

	private Outcome press() {
		try {
			Http.Page answer = this.browser.fill(this.check, "/report/check", Map.of());
			if (answer.leadsTo("/report/sent")) {
				return afterwards();
			}
			if (answer.leadsTo("/report/unsure") || answer.status() == 503) {
				return new Outcome(Outcome.Kind.UNKNOWN, "");
			}
			Outcome.Kind kind = answer.redirects() ? Outcome.Kind.INCOMPLETE : Outcome.Kind.REFUSED;
			return new Outcome(kind, answer.status() + " " + answer.location());
		}
		catch (IOException lost) {
			return new Outcome(Outcome.Kind.UNKNOWN, String.valueOf(lost.getMessage()));
		}
	}

	/**
	 * A receipt, or a page that says that nothing is kept: the answers went with a crash.
	 */
	private Outcome afterwards() throws IOException {
		Http.Page page = this.browser.get("/report/sent");
		Outcome none = new Outcome((page.status() == 200) ? Outcome.Kind.INCOMPLETE : Outcome.Kind.UNKNOWN, "");
		return receipt(page).map((reference) -> new Outcome(Outcome.Kind.RECEIPT, reference)).orElse(none);
	}

	/** The reference on the receipt, if it is shown. */
	public Optional<String> receipt() throws IOException {
		return receipt(this.browser.get("/report/sent"));
	}

	private static Optional<String> receipt(Http.Page page) {
		Matcher shown = REFERENCE.matcher(page.body());
		if (page.status() == 200 && shown.find() && shown.group(1).length() == 10) {
			return Optional.of(shown.group(1));
		}
		Matcher panel = PANEL.matcher(page.body());
		return (page.status() == 200 && panel.find()) ? Optional.of(panel.group(1) + panel.group(2)) : Optional.empty();
	}

	private static void expect(int status, Http.Page page) throws IOException {
		if (page.status() != status) {
			throw new Refused(page.status());
		}
	}

	/** The steps before pressing send. */
	private interface Steps {

		void take() throws IOException;

	}

	/** An answer that the form ought not to give. */
	private static final class Refused extends IOException {

		private static final long serialVersionUID = 1L;

		private final boolean away;

		Refused(int status) {
			super("status " + status);
			this.away = status == 503;
		}

	}

	/**
	 * How it ended.
	 *
	 * @param detail the reference of a receipt; else what was seen
	 */
	public record Outcome(Kind kind, String detail) {

		/** The ways it may end. */
		public enum Kind {

			/** A reference was shown. */
			RECEIPT,
			/** An answer that turns a person away. */
			REFUSED,
			/** Sent, and the answer was lost or is "we cannot yet tell". */
			UNKNOWN,
			/** Sent, and asked for an answer that was given but lost with a crash. */
			INCOMPLETE,
			/** Nothing was sent: no process answered. */
			NOT_REACHED,
			/** Nothing was sent: the page says that the store is away. */
			AWAY

		}

		public boolean received() {
			return this.kind == Kind.RECEIPT;
		}

	}

}

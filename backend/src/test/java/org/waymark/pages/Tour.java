package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.waymark.pages.State.Kind;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.testing.Http;

/**
 * A visit that goes through a door and answers every question on the way to the receipt,
 * shows every page in every state, and knows none of them beforehand.
 */
final class Tour {

	static final String CHECK = "/report/check";

	static final String SENT = "/report/sent";

	private static final int MOST_PAGES = 60;

	private static final int MOST_ATTEMPTS = 8;

	private final Http browser;

	private final String door;

	private final Planted planted;

	private final Consumer<State> visitor;

	private final Probe probe;

	Tour(URI site, String door, Planted planted, Consumer<State> visitor) {
		this(site, door, planted, visitor, (browser, path, form) -> {
		});
	}

	/**
	 * Plans a tour.
	 * @param visitor sees every state while it lasts
	 * @param probe may try things on a page with questions, before it is answered
	 */
	Tour(URI site, String door, Planted planted, Consumer<State> visitor, Probe probe) {
		this.browser = new Http(site);
		this.door = door;
		this.planted = planted;
		this.visitor = visitor;
		this.probe = probe;
	}

	/** The doors that are open, and what else the first page leads to. */
	static List<String> doors(URI site) throws IOException {
		Stream<String> open = Doors.all().stream().map(Journey::base);
		List<String> linked = Html.of(new Http(site).get("/").body())
			.page()
			.select("main a[href^=/report]")
			.eachAttr("href");
		return Stream.concat(open, linked.stream()).distinct().toList();
	}

	/** Goes from the door to the receipt, and asks again for pages that are over. */
	void toTheReceipt() throws IOException {
		String at = this.door;
		for (int count = 0; !at.equals(SENT); count++) {
			if (count == MOST_PAGES) {
				throw new AssertionError("No receipt after " + count + " pages, but " + at);
			}
			at = onwards(at);
		}
		show(Kind.FIRST, SENT);
		show(Kind.SENT, CHECK);
		this.browser.post("/report/done", Map.of());
		show(Kind.ENDED, SENT);
		show(Kind.ENDED, CHECK);
	}

	private String onwards(String path) throws IOException {
		State here = show(Kind.FIRST, path);
		Form form = Form.of(here.html()).orElse(null);
		if (here.path().equals(SENT)) {
			return SENT;
		}
		if (form == null) {
			return here.html().page().select("main a.govuk-button, main p a[href^=/report]").attr("href");
		}
		if (!form.isQuestion()) {
			return pathOf(this.browser.post(form.action(), form.given()));
		}
		this.probe.at(this.browser, here.path(), form);
		show(here.path(), Kind.EMPTY, form, new LinkedHashMap<>());
		show(here.path(), Kind.LONG, form, tooMuch(form));
		String next = answer(here.path(), form);
		show(Kind.FILLED, here.path());
		return next;
	}

	/** Answers, where need be with other options: some do not go together. */
	private String answer(String path, Form form) throws IOException {
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			String next = pathOf(
					this.browser.post(form.action(), form.filled(this.planted.answers(path, form, attempt))));
			if (!next.equals(path)) {
				return next;
			}
		}
		throw new AssertionError("No answer is taken on " + path);
	}

	private void show(String path, Kind kind, Form form, Map<String, List<String>> answers) throws IOException {
		Map<String, List<String>> hidden = new LinkedHashMap<>(form.given());
		form.controls().forEach((control) -> hidden.remove(control.name()));
		hidden.putAll(answers);
		this.browser.post(form.action(), hidden);
		show(kind, path);
	}

	private State show(Kind kind, String path) throws IOException {
		String at = path;
		Http.Page page = this.browser.get(at);
		for (int count = 0; count < 10 && page.redirects(); count++) {
			at = pathOf(page);
			page = this.browser.get(at);
		}
		State state = new State(this.door, kind, at, page, this.browser.cookies());
		this.visitor.accept(state);
		return state;
	}

	private static Map<String, List<String>> tooMuch(Form form) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		form.texts().forEach((control) -> answers.put(control.name(), List.of("Much too long ".repeat(7_200))));
		return answers;
	}

	private static String pathOf(Http.Page page) {
		if (!page.redirects()) {
			throw new AssertionError("Answered with " + page.status() + " instead of leading on");
		}
		return URI.create(page.location()).getPath();
	}

	/** Something to try on a page with questions. */
	interface Probe {

		void at(Http browser, String path, Form form) throws IOException;

	}

}

package org.waymark.drills.flood;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.drills.Pace;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

/** Senders of junk, from the simplest to one that is hard to tell from a person. */
enum Machine {

	/** Posts a form that it never opened, every field filled in, with its links. */
	NAIVE {
		@Override
		String send(Http browser, Random random, int think) throws IOException {
			String story = "Visit https://a.example and https://b.example and https://c.example " + random.nextInt(50);
			return onePage(browser,
					browser.post(FORM,
							Map.of("danger", List.of(danger(random)), "story", List.of(story), "wish", List.of("named"),
									"name", List.of("x"), "phone", List.of("x"), "homepage", List.of("x"), "page",
									List.of("x"))));
		}
	},
	/** Opens the form, fills in sentences that could be true, and sends them at once. */
	PLAUSIBLE {
		@Override
		String send(Http browser, Random random, int think) throws IOException {
			return onePage(browser, browser.submit(FORM,
					Map.of("danger", List.of(danger(random)), "story", List.of(Sentences.some(random)))));
		}
	},
	/** Goes through every page as a browser does, and takes a person's time. */
	PACED {
		@Override
		String send(Http browser, Random random, int think) {
			Visit visit = new Visit(browser, Report.of(Sentences.some(random)).danger(danger(random)));
			asABrowser(browser, () -> Pace.pause(Duration.ofMillis(think + random.nextInt(think))));
			Visit.Outcome outcome = visit.whole();
			return outcome.received() ? outcome.detail() : "";
		}
	};

	private static final String FORM = "/report/one";

	private static final Pattern REFERENCE = Pattern.compile("data-reference=\"([0-9A-Z]{10})\"");

	/**
	 * Sends one.
	 * @param think how long one that takes its time does so before a form, at least, in
	 * milliseconds; twice that at most
	 * @return its reference, or nothing when none was shown
	 */
	abstract String send(Http browser, Random random, int think) throws IOException;

	/** Says what a browser says, and takes its time before each form. */
	static void asABrowser(Http browser, Runnable pause) {
		browser.header("Sec-Fetch-Site", "same-origin");
		browser.header("Accept-Language", "en-GB,en;q=0.9");
		browser.beforeForms(pause);
	}

	private static String onePage(Http browser, Http.Page answer) throws IOException {
		if (answer.location().isEmpty()) {
			return "";
		}
		Matcher shown = REFERENCE.matcher(browser.get(answer.location()).body());
		return shown.find() ? shown.group(1) : "";
	}

	private static String danger(Random random) {
		return random.nextBoolean() ? "yes" : "no";
	}

}

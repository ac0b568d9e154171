package org.waymark.drills.mail;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.Page;

import org.waymark.testing.Browsers;
import org.waymark.testing.Window;
import org.waymark.testing.process.WaymarkProcess;
import org.waymark.triage.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The acts of people in the story of a Friday night, each in a real browser and without
 * any script; at the desk by keyboard alone.
 */
final class NightStory {

	private NightStory() {
	}

	/** A neighbour reports a child in danger, and is shown a reference. */
	static String reported(URI site) {
		try (Window window = Browsers.withoutScript()) {
			Page page = window.page();
			page.navigate(site.resolve("/report/now").toString());
			page.check("[name=danger][value=yes]");
			page.click("main form button");
			page.click("main form button");
			page.fill("[name=story]", "Somebody shouts next door, and a boy of six screams");
			page.click("main form button");
			page.click("main form button[name=next]");
			page.click("main form button");
			return page.getAttribute(".govuk-panel--confirmation [data-reference]", "data-reference");
		}
	}

	/**
	 * The night worker finds the alert on top of every page and says that they have it.
	 */
	static void acknowledged(URI desk) {
		try (Window window = Browsers.withoutScript()) {
			Keys nights = signedIn(window, desk, "nights");
			nights.page().navigate(desk.resolve("/triage/duty").toString());
			assertThat(nights.page().textContent("main")).contains("Emergency Duty Team");
			nights.follow("I have it: acknowledge");
			assertThat(nights.page().url()).endsWith("/triage/duty?done=acknowledged");
		}
	}

	/** Later that night a manager tries whether alerts still arrive. */
	static void tested(URI desk) {
		try (Window window = Browsers.withoutScript()) {
			Keys manager = signedIn(window, desk, "manager");
			manager.page().navigate(desk.resolve("/triage/duty").toString());
			manager.follow("Send a test alert");
		}
	}

	/**
	 * The night worker takes it, finds the boy known to the hub, has the police go round,
	 * rates it and hands it back.
	 */
	static void workedOn(URI desk, String reference) {
		try (Window window = Browsers.withoutScript()) {
			Keys nights = signedIn(window, desk, "nights");
			nights.choose("#most-urgent");
			nights.page().waitForURL("**/" + reference);
			nights.follow("Take this report");
			known(nights);
			actedOn(nights);
			rated(nights);
			nights.follow("Hand it over or give it back");
			nights.write("#back", "Safe with his aunt. See the police log.");
			nights.follow("Give it back");
			nights.page().waitForSelector(".next :text('Take this report')");
		}
	}

	/** On Monday it stands before what came later, however urgent that is. */
	static void mondaysFirst(URI desk, String reference) {
		try (Window window = Browsers.withoutScript()) {
			Keys worker = signedIn(window, desk, "worker");
			assertThat(worker.page().textContent("main")).contains("Open the most urgent");
			assertThat(worker.page().locator(".queue__row").count()).isEqualTo(2);
			assertThat(worker.page().textContent(".queue__row >> nth=0")).contains("Handed back", "Red",
					"Friday 20 November");
			worker.choose("#most-urgent");
			worker.page().waitForURL("**/" + reference);
			assertThat(worker.page().textContent("main")).contains("LOG 0077", "Safe with his aunt",
					"Trial night worker");
		}
	}

	private static void known(Keys nights) {
		nights.follow("Children, people and decisions");
		nights.follow("Add each child");
		nights.write("main [name=name]", "A boy of about six");
		nights.pick("known", "YES");
		nights.writeAll(inOrder("open", "The family team", "number", "CASE 12"));
		nights.pick("level", "L4");
		nights.follow("Add the child");
		nights.follow("Back to the report");
	}

	private static void actedOn(Keys nights) {
		nights.follow("Emergency action taken");
		nights.writeAll(inOrder("called", "Police, 21:55", "number", "LOG 0077", "done", "Officers went round"));
		nights.pick("seen", "YES");
		nights.follow("Keep the note");
		nights.follow("Back to the report");
	}

	private static void rated(Keys nights) {
		nights.follow("Rate it");
		nights.pick("rating", "RED");
		nights.write("#reason", "Danger tonight");
		nights.follow("Keep the rating");
	}

	private static Keys signedIn(Window window, URI desk, String name) {
		window.page().navigate(desk.resolve("/triage").toString());
		Keys keys = new Keys(window.page());
		keys.signIn(name, WaymarkProcess.PASSWORD);
		return keys;
	}

	private static Map<String, String> inOrder(String... pairs) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			fields.put(pairs[i], pairs[i + 1]);
		}
		return fields;
	}

}

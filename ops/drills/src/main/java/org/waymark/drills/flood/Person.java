package org.waymark.drills.flood;

import java.net.URI;
import java.time.Duration;
import java.util.Random;

import com.microsoft.playwright.Page;

import org.waymark.drills.Pace;

/** A person at a real browser, from the start page to the receipt. */
final class Person {

	private final Page page;

	private final Random random;

	Person(Page page, Random random) {
		this.page = page;
		this.random = random;
	}

	void report(URI face, String story, Sent sent) {
		this.page.navigate(face + "/");
		press("main a.govuk-button");
		press("main a.govuk-button");
		this.page.check("[name=danger][value=no]");
		press("main form button");
		this.page.fill("[name=story]", story);
		press("main form button");
		press("main form button[name=next]");
		think();
		long begun = System.nanoTime();
		this.page.click("main form button");
		String reference = this.page.getAttribute("[data-reference]", "data-reference");
		sent.waited(Sent.PEOPLE, (System.nanoTime() - begun) / 1e6);
		sent.note(Sent.PEOPLE, (reference != null) ? reference : "");
	}

	private void press(String what) {
		think();
		this.page.click(what);
		this.page.waitForLoadState();
	}

	private void think() {
		Pace.pause(Duration.ofMillis(800 + this.random.nextInt(700)));
	}

}

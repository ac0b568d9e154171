package org.waymark.drills.flood;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.microsoft.playwright.Browser;
import org.jspecify.annotations.Nullable;

import org.waymark.drills.Pace;
import org.waymark.testing.Await;
import org.waymark.testing.Browsers;
import org.waymark.testing.Browsers.Another;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.Window;

/**
 * People who report: most in real browsers, a fifth without script, a fifth (others) from
 * a network that floods. Each takes a person's time for each page.
 */
final class FloodReporters implements AutoCloseable {

	private final URI face;

	private final Origins origins;

	private final Sent sent;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	FloodReporters(URI face, Origins origins, Sent sent) {
		this.face = face;
		this.origins = origins;
		this.sent = sent;
	}

	/**
	 * Lets them begin, spread over a time.
	 * @param browsers how many real browsers they share; with none, all do without script
	 */
	void report(int count, int browsers, long millis) {
		int hands = Math.max(1, (browsers > 0) ? browsers : count);
		for (int hand = 0; hand < hands; hand++) {
			int first = hand;
			this.threads.execute(() -> inTurn(first, count, hands, millis, browsers > 0));
		}
		this.threads.shutdown();
	}

	/** Waits until the last of them has ended. */
	@Override
	public void close() {
		Await.until("everybody has reported", Duration.ofMinutes(5), this.threads::isTerminated);
	}

	private void inTurn(int first, int count, int hands, long millis, boolean real) {
		long begun = System.nanoTime();
		try (Another browser = real ? Browsers.another() : null) {
			for (int person = first; person < count; person += hands) {
				long due = millis * person / count - Duration.ofNanos(System.nanoTime() - begun).toMillis();
				Pace.pause(Duration.ofMillis(Math.max(0, due)));
				one(browser, person, count);
			}
		}
	}

	private void one(@Nullable Another browser, int person, int count) {
		Random own = new Random(person);
		String from = (person % 5 == 1) ? this.origins.flooded(person) : this.origins.alone(person);
		String story = "I am person " + person + " of " + count + ". " + Sentences.some(own);
		if (browser == null || person % 5 == 3) {
			plain(from, story, own);
		}
		else {
			real(browser, from, story, own);
		}
	}

	private void real(Another browser, String from, String story, Random own) {
		Map<String, String> header = Map.of(Origins.HEADER, from);
		try (Window window = browser.window(new Browser.NewContextOptions().setExtraHTTPHeaders(header))) {
			new Person(window.page(), own).report(this.face, story, this.sent);
		}
		catch (RuntimeException lost) {
			this.sent.note(Sent.PEOPLE, "");
			System.err.println(story.substring(0, story.indexOf('.')) + ": " + lost.getMessage());
		}
	}

	private void plain(String from, String story, Random own) {
		Http browser = this.origins.from(from);
		Machine.asABrowser(browser, () -> Pace.pause(Duration.ofMillis(1300 + own.nextInt(700))));
		Visit.Outcome outcome = new Visit(browser, Report.of(story)).whole();
		this.sent.note(Sent.PEOPLE, outcome.received() ? outcome.detail() : "");
		this.sent.waited(Sent.PEOPLE, browser.lastForm().toMillis());
	}

}

package org.waymark.drills;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.waymark.testing.Await;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;
import org.waymark.testing.Visit.Outcome;

/**
 * People who send reports at a set rate, whatever happens to the application. A sender
 * who cannot reach it tries again; each answer to "send", or its absence, is in the book.
 */
final class ReportSenders implements AutoCloseable {

	private static final int PEOPLE = 40;

	private final URI address;

	private final Book book;

	private final Semaphore turns = new Semaphore(0);

	private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1);

	private final AtomicInteger number = new AtomicInteger();

	private final AtomicInteger notReached = new AtomicInteger();

	private volatile boolean stopping;

	ReportSenders(URI address, Book book, int perSecond) {
		this.address = address;
		this.book = book;
		this.people.execute(() -> keepTime(perSecond));
		for (int person = 0; person < PEOPLE; person++) {
			this.people.execute(this::report);
		}
	}

	/**
	 * How often a sender found no process, or a page that said the store is away, and
	 * tried again.
	 */
	int notReached() {
		return this.notReached.get();
	}

	/** No new visits; those begun end. */
	@Override
	public void close() {
		this.stopping = true;
		this.turns.release(PEOPLE);
		this.people.shutdown();
		Await.until("every visit begun has ended", this.people::isTerminated);
	}

	/** Missed turns are made up for by at most as many as there are people. */
	private void keepTime(int perSecond) {
		while (!this.stopping) {
			Pace.pause(Duration.ofNanos(1_000_000_000L / perSecond));
			if (this.turns.availablePermits() < PEOPLE) {
				this.turns.release();
			}
		}
	}

	private void report() {
		while (true) {
			this.turns.acquireUninterruptibly();
			if (this.stopping) {
				return;
			}
			String token = "token-%07d".formatted(this.number.incrementAndGet());
			Report report = Report.of(story(token));
			Visit visit = new Visit(this.address, report);
			this.book.note(token, visit, report, send(visit));
		}
	}

	private Outcome send(Visit visit) {
		Outcome outcome = visit.whole();
		while (!this.stopping && waits(outcome.kind())) {
			this.notReached.incrementAndGet();
			Pace.pause(Duration.ofMillis(500));
			outcome = visit.whole();
		}
		return outcome;
	}

	private static boolean waits(Outcome.Kind kind) {
		return kind == Outcome.Kind.NOT_REACHED || kind == Outcome.Kind.AWAY;
	}

	private static String story(String token) {
		return token + " I am worried about a child in our street & the “shouting” <at night>. It happens most days.";
	}

}

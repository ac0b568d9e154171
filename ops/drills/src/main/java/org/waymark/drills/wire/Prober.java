package org.waymark.drills.wire;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.waymark.drills.Figures;
import org.waymark.drills.Pace;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Visit;

/**
 * An honest person who looks at a page five times a second, and one who reports now and
 * then, while others make trouble.
 */
final class Prober implements AutoCloseable {

	private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());

	private final List<String> failed = Collections.synchronizedList(new ArrayList<>());

	private final List<String> reports = Collections.synchronizedList(new ArrayList<>());

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	private final URI address;

	private volatile boolean over;

	Prober(URI address) {
		this.address = address;
		this.people.execute(() -> repeat(Duration.ofMillis(200), this::look));
		this.people.execute(() -> repeat(Duration.ofSeconds(2), this::report));
	}

	double p95() {
		return Figures.quantile(List.copyOf(this.seconds), 0.95);
	}

	double longest() {
		return Figures.quantile(List.copyOf(this.seconds), 1);
	}

	/** How many pages were seen. */
	int looks() {
		return this.seconds.size();
	}

	/** How many reports were stored. */
	int reports() {
		return this.reports.size();
	}

	/** The failures of an honest person. */
	List<String> failed() {
		return List.copyOf(this.failed);
	}

	@Override
	public void close() {
		this.over = true;
		this.people.shutdown();
		Await.until("the last look has ended", this.people::isTerminated);
	}

	private void repeat(Duration every, Runnable act) {
		while (!this.over) {
			act.run();
			Pace.pause(every);
		}
	}

	private void look() {
		long begun = System.nanoTime();
		try {
			int status = new Http(this.address).get("/report/now").status();
			if (status != 200) {
				this.failed.add("a page answered " + status);
			}
		}
		catch (IOException cause) {
			this.failed.add("a page was not shown: " + cause.getMessage());
		}
		this.seconds.add((System.nanoTime() - begun) / 1e9);
	}

	private void report() {
		Visit.Outcome outcome = new Visit(this.address, Report.of("Somebody honest, in the middle of it")).whole();
		if (outcome.received()) {
			this.reports.add(outcome.detail());
		}
		else {
			this.failed.add("a report ended as " + outcome);
		}
	}

}

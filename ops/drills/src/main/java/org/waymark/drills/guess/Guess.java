package org.waymark.drills.guess;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Machines guess at the code of a report from many addresses; its reporter comes back
 * with the right one again and again, from an address of those who guess every other
 * time.
 */
final class Guess {

	static final Map<String, String> DEFAULTS = Map.of("a-minute", "1000", "seconds", "300", "addresses", "500",
			"networks", "50", "every", "2", "seed", "4");

	private static final int THREADS = 200;

	private final Options options;

	private final Random random;

	private final List<Answer> wrong = new CopyOnWriteArrayList<>();

	private final List<Answer> right = new CopyOnWriteArrayList<>();

	Guess(Options options) {
		this.options = options;
		this.random = new Random(options.number("seed"));
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Guess(Options.parse(arguments, DEFAULTS)).run(true);
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Runs it, prints what was seen, and returns what must not be.
	 * @param timed whether the machine is quiet enough to hold waits against it
	 */
	List<String> run(boolean timed) throws IOException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "guess");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder).set("WAYMARK_NETWORK_PROXIES", "127.0.0.1,::1");
		try (Trial trial = Trial.start(folder, command)) {
			ReturningReporter reporter = ReturningReporter.afterAReport(trial.address());
			reporter.comesBack("203.0.113.9");
			send(trial.address(), reporter);
			return misses(timed);
		}
	}

	private void send(URI face, ReturningReporter reporter) {
		int guesses = this.options.number("a-minute") * this.options.number("seconds") / 60;
		long millis = this.options.number("seconds") * 1000L;
		ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
		for (int number = 0; number < guesses; number++) {
			Guesser guesser = new Guesser(face, address(number), reporter.reference(), this.random.nextLong());
			threads.schedule(() -> this.wrong.add(guesser.guesses()), millis * number / guesses, TimeUnit.MILLISECONDS);
		}
		for (long at = 500; at < millis; at += this.options.number("every") * 1000L) {
			String from = (at / 1000 % 4 < 2) ? address((int) at) : "203.0.113.9";
			threads.schedule(() -> this.right.add(reporter.comesBack(from)), at, TimeUnit.MILLISECONDS);
		}
		threads.shutdown();
		Await.until("everybody has an answer", Duration.ofMillis(millis + 120_000), threads::isTerminated);
	}

	private String address(int number) {
		int address = number % this.options.number("addresses");
		int networks = this.options.number("networks");
		return "198.18.%d.%d".formatted(address % networks, 1 + address / networks);
	}

	private List<String> misses(boolean timed) {
		long guessed = this.wrong.stream().filter(Answer::opened).count();
		long opened = this.right.stream().filter(Answer::opened).count();
		long lost = this.wrong.stream().filter(Answer::lost).count();
		double slowest = Figures.quantile(waits(this.right), 1);
		Figures figures = new Figures();
		figures.put("wrong codes: sent, opened, without an answer", this.wrong.size() + ", " + guessed + ", " + lost);
		figures.put("  from press to answer (ms)", spread(this.wrong));
		figures.put("the right code: sent, opened", this.right.size() + ", " + opened);
		figures.put("  from press to the open page (ms)", spread(this.right));
		figures.print();
		List<String> misses = new ArrayList<>();
		miss(misses, guessed > 0, "a wrong code opened the report");
		miss(misses, opened < this.right.size(), "the right code did not open the report");
		miss(misses, lost > this.wrong.size() / 100, "more than one guess in a hundred had no answer");
		miss(misses, timed && slowest >= 1000, "the right code took a second or more");
		return misses;
	}

	private static void miss(List<String> misses, boolean missed, String what) {
		if (missed) {
			misses.add(what);
		}
	}

	private static String spread(List<Answer> answers) {
		List<Double> waits = waits(answers);
		return String.format(Locale.UK, "p50 %.0f, p95 %.0f, most %.0f", Figures.quantile(waits, 0.5),
				Figures.quantile(waits, 0.95), Figures.quantile(waits, 1));
	}

	private static List<Double> waits(List<Answer> answers) {
		return answers.stream().map(Answer::millis).toList();
	}

	/**
	 * The result of a code.
	 *
	 * @param opened whether it opened the report
	 * @param lost whether there was no answer, or one of the wrong kind
	 * @param millis from the press to the last page
	 */
	record Answer(boolean opened, boolean lost, double millis) {

	}

}

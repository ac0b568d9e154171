package org.waymark.drills.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Pace;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.SmtpGate.Mood;
import org.waymark.testing.Visit;

/**
 * Writes letters while the mail server is away, hangs, refuses and breaks off, and while
 * the application is killed between sending and noting it; then accounts for every one.
 * Measures what all that does to those who send a report.
 */
final class Mail {

	static final Map<String, String> DEFAULTS = Map.of("letters", "20", "down", "600", "bad", "30", "kills", "20",
			"rounds", "5", "sends", "60", "most", "1.10", "retries", "1m,5m,15m,1h,6h", "patience", "10s", "lease",
			"20s");

	private static final Duration LONG = Duration.ofMinutes(40);

	private final Options options;

	private final Figures figures = new Figures();

	private final List<String> misses = new ArrayList<>();

	private int repeatsBefore;

	Mail(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Mail(Options.parse(arguments, DEFAULTS)).run(true);
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Runs the drill, prints its table, and returns what does not add up.
	 * @param timed whether how long people wait counts; on a busy machine it says nothing
	 */
	List<String> run(boolean timed) throws IOException, SQLException {
		try (Hub hub = new Hub(Files.createTempDirectory(Checkout.scratch("drills"), "mail"), this.options)) {
			compare(hub, timed);
			misbehave(hub, Mood.DOWN, this.options.number("down"), false);
			for (Mood mood : List.of(Mood.TARPIT, Mood.DRIBBLE, Mood.NOT_NOW, Mood.NEVER, Mood.DROPPED)) {
				misbehave(hub, mood, this.options.number("bad"), false);
			}
			misbehave(hub, Mood.LOST_ANSWER, this.options.number("bad"), true);
			kill(hub);
			this.figures.put("letters in all", hub.wanted().size());
			this.figures.print();
			return this.misses;
		}
	}

	/**
	 * The waiting times of people who press send while mail works and while it hangs, in
	 * turns.
	 */
	private void compare(Hub hub, boolean timed) throws IOException {
		List<Double> well = new ArrayList<>();
		List<Double> badly = new ArrayList<>();
		send(hub, 20);
		for (int round = 0; round < this.options.number("rounds"); round++) {
			hub.gate().mood(Mood.OPEN);
			well.add(Figures.quantile(send(hub, this.options.number("sends")), 0.95));
			hub.gate().mood(Mood.TARPIT);
			hub.write(8);
			badly.add(Figures.quantile(send(hub, this.options.number("sends")), 0.95));
		}
		hub.gate().mood(Mood.OPEN);
		double ratio = Figures.quantile(badly, 0.5) / Figures.quantile(well, 0.5);
		this.figures.put("p95 of sending a report, mail well, ms (median)", round(Figures.quantile(well, 0.5)));
		this.figures.put("p95 of sending a report, mail hanging, ms (median)", round(Figures.quantile(badly, 0.5)));
		this.figures.put("ratio", round(ratio));
		if (timed && ratio > Double.parseDouble(this.options.text("most"))) {
			this.misses.add("sending a report takes " + round(ratio) + " times as long while mail hangs");
		}
	}

	private List<Double> send(Hub hub, int times) throws IOException {
		List<Double> milliseconds = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			Visit visit = new Visit(hub.trial().address(), Report.of("drill " + System.nanoTime()).danger("yes"));
			visit.fillIn();
			Http.Page check = visit.browser().get("/report/check");
			long begun = System.nanoTime();
			Http.Page answer = visit.browser().fill(check, "/report/check", Map.of());
			milliseconds.add((System.nanoTime() - begun) / 1e6);
			if (!answer.leadsTo("/report/sent")) {
				this.misses.add("a report was answered with " + answer.status());
			}
		}
		return milliseconds;
	}

	private void misbehave(Hub hub, Mood mood, int seconds, boolean repeatsAllowed) throws IOException, SQLException {
		hub.gate().mood(mood);
		hub.write(this.options.number("letters"));
		Pace.pause(Duration.ofSeconds(seconds));
		hub.gate().mood(Mood.OPEN);
		account(hub, mood.name(), repeatsAllowed ? Integer.MAX_VALUE : 0);
	}

	/**
	 * Killed when the server has the letter and the application does not know it. A
	 * letter from an earlier kill may be on its way as well: the letters that the server
	 * had by then come again.
	 */
	private void kill(Hub hub) throws IOException, SQLException {
		int first = hub.gate().withheld();
		for (int time = 0; time < this.options.number("kills"); time++) {
			int before = hub.gate().withheld();
			hub.gate().mood(Mood.HELD);
			hub.write(1);
			Await.until("the letter is with the server", () -> hub.gate().withheld() > before);
			this.figures.add("kill between send and mark, seconds to ready", hub.kill());
		}
		account(hub, "killed between send and mark", hub.gate().withheld() - first);
	}

	private void account(Hub hub, String what, int repeatsAllowed) throws SQLException {
		long begun = System.nanoTime();
		Await.until("everything is sent after " + what, LONG, () -> hub.unsent() == 0);
		this.figures.put(what + ": seconds until all was sent", round((System.nanoTime() - begun) / 1e9));
		List<String> arrived = hub.arrived();
		hub.wanted()
			.stream()
			.filter(id -> !arrived.contains(id))
			.forEach(lost -> this.misses.add("lost after " + what + ": " + lost));
		int repeats = arrived.size() - new HashSet<>(arrived).size() - this.repeatsBefore;
		this.repeatsBefore += repeats;
		this.figures.put(what + ": repeats under the same id", repeats);
		if (repeats > repeatsAllowed) {
			this.misses.add(repeats + " repeats after " + what);
		}
	}

	private static String round(double value) {
		return "%.2f".formatted(value);
	}

	/** The same options with some of them changed. */
	static Options with(Map<String, String> changed) {
		Map<String, String> all = new HashMap<>(DEFAULTS);
		all.putAll(changed);
		return Options.parse(new String[0], all);
	}

}

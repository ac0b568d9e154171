package org.waymark.drills.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.testing.Checkout;
import org.waymark.testing.Desk;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Open queues while reports pour in and connections break, for a while before it counts,
 * since a service that has just begun is busy compiling itself; then every list of the
 * desk and the page of a report with a tenth of the reports, and with all of them.
 * Answers are timed by who asked, so the server took less.
 */
final class LongQueue {

	static final Map<String, String> DEFAULTS = Map.of("only", "queue", "reports", "1000000", "requests", "60",
			"queues", "50", "seconds", "20", "rate", "20", "warm", "90", "seed", "7", "sums", "false");

	private static final double MOST = 150;

	/** Reports a second before it counts. */
	private static final int WARM = 4;

	private final Options options;

	private final Figures figures = new Figures();

	private final List<String> misses = new ArrayList<>();

	LongQueue(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new LongQueue(Options.parse(arguments, DEFAULTS)).run(true);
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Runs it, prints what was seen, and returns what must not be.
	 * @param timed whether the machine is quiet enough to hold waits against it
	 */
	List<String> run(boolean timed) throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "queue");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.set("WAYMARK_CHECKS_NETWORK_REPORTS", "1000000")
			.set("WAYMARK_CROWDS_DRAFTS", "1000000")
			.set("WAYMARK_CROWDS_PAGES", "1000000000")
			.set("WAYMARK_RUSH_REPORTS", "1000000")
			.options("-Xmx1g", "-XX:+UseParallelGC");
		try (Trial trial = Trial.start(folder, command); Connection hub = trial.superuser()) {
			Random cuts = new Random(this.options.number("seed"));
			Pour pour = new Pour(trial, this.options, this.figures);
			this.misses.addAll(pour.run(cuts, this.options.number("warm"), WARM, false));
			this.misses.addAll(pour.run(cuts, this.options.number("seconds"), this.options.number("rate"), timed));
			lists(trial, hub, timed);
			if (this.options.on("sums")) {
				this.misses.addAll(new KeptSums(trial, hub, this.figures).misses(1));
			}
		}
		this.figures.print();
		return this.misses;
	}

	private void lists(Trial trial, Connection hub, boolean timed) throws SQLException, IOException {
		History history = new History(hub, HubKeys.read(trial.triageKeys()));
		int all = this.options.number("reports");
		history.write(1, all / 10);
		readers(trial, hub).read(this.options.number("requests"));
		Map<String, List<Double>> few = read(trial, hub, all / 10);
		history.write(all / 10, all);
		Map<String, List<Double>> many = read(trial, hub, all);
		if (timed) {
			many.forEach((page, waits) -> judge(page, Readers.slow(few.getOrDefault(page, List.of())), waits));
		}
	}

	private Map<String, List<Double>> read(Trial trial, Connection hub, int reports) throws SQLException, IOException {
		System.err.println("… " + reports + " reports");
		Readers readers = readers(trial, hub);
		readers.read(1 + this.options.number("requests") / 3);
		Map<String, List<Double>> waits = readers.read(this.options.number("requests"));
		waits.forEach((page, each) -> this.figures.put(name(page, reports),
				String.format(Locale.UK, "p50 %.0f, p95 %.0f ms", Figures.quantile(each, 0.5), Readers.slow(each))));
		this.misses.addAll(readers.misses());
		return waits;
	}

	private static Readers readers(Trial trial, Connection hub) throws SQLException, IOException {
		String search = Desk.signIn(trial.address(), "worker", WaymarkProcess.PASSWORD)
			.browser()
			.submit("/triage/find", Map.of("words", List.of(History.POSTCODE)))
			.location();
		return new Readers(trial.address(), Screens.cookie(trial.address(), "worker"), hub, search);
	}

	private void judge(String page, double few, List<Double> waits) {
		double many = Readers.slow(waits);
		if (!(many < MOST)) {
			this.misses.add("%s: p95 is %.0f ms".formatted(page, many));
		}
		if (many > 2 * few + 10) {
			this.misses.add("%s: p95 grew from %.0f to %.0f ms".formatted(page, few, many));
		}
	}

	// A reference is as long everywhere, so that one line stands below the other.
	private static String name(String page, int reports) {
		return String.format(Locale.UK, "%,d: %s", reports, page.replaceFirst("after=.*", "after the first hundredth")
			.replaceFirst("find/.*", "find/ what many share"));
	}

}

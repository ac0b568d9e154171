package org.waymark.drills.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Checkout;

/**
 * A crowd of connections is slow on purpose, in three ways one after the other, while
 * honest people look and report.
 */
final class Slow {

	static final Map<String, String> DEFAULTS = Map.of("connections", "1000", "seconds", "90", "bearable", "1");

	/** The longest time for which a slow sender may hold a connection. */
	private static final double CUT_BY = 70;

	private final Options options;

	private final Figures figures = new Figures();

	private final List<String> misses = new ArrayList<>();

	Slow(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Slow(Options.parse(arguments, DEFAULTS)).run(true);
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	/**
	 * Runs the drill, prints its table, and returns what did not hold.
	 * @param timed whether how long people wait counts; on a busy machine it says nothing
	 */
	List<String> run(boolean timed) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "slow");
		try (Trial trial = Trial.start(folder, Checkout.root().resolve("backend/target/waymark.jar"))) {
			new Prober(trial.address()).close();
			double before = ProcessMemory.settled(trial.application().pid());
			for (SlowCrowd.Way way : SlowCrowd.Way.values()) {
				press(trial, way, timed);
			}
			this.figures.put("memory before, MB", "%.0f".formatted(before));
			this.figures.put("memory after, MB", "%.0f".formatted(ProcessMemory.settled(trial.application().pid())));
			this.figures.print();
		}
		return this.misses;
	}

	private void press(Trial trial, SlowCrowd.Way way, boolean timed) {
		SlowCrowd crowd = new SlowCrowd(trial.address().getPort(), way);
		Prober honest = new Prober(trial.address());
		try (honest) {
			crowd.press(this.options.number("connections"), Duration.ofSeconds(this.options.number("seconds")));
		}
		String name = way.name().toLowerCase(java.util.Locale.ROOT);
		this.figures.put(name + ": pages seen, reports stored", honest.looks() + ", " + honest.reports());
		this.figures.put(name + ": seconds to a page, p95 and longest",
				"%.3f, %.3f".formatted(honest.p95(), honest.longest()));
		this.figures.put(name + ": connections cut, longest held",
				"%d, %.0f s".formatted(crowd.cut().size(), Figures.quantile(crowd.cut(), 1)));
		judge(name, honest, crowd, timed);
	}

	private void judge(String name, Prober honest, SlowCrowd crowd, boolean timed) {
		honest.failed().forEach((failure) -> this.misses.add(name + ": " + failure));
		if (honest.looks() == 0 || honest.reports() == 0) {
			this.misses.add(name + ": nobody honest was there");
		}
		if (timed && !(honest.p95() < this.options.number("bearable"))) {
			this.misses.add(name + ": a page took " + honest.p95() + " s");
		}
		boolean lasting = this.options.number("seconds") > CUT_BY;
		if (lasting && !(Figures.quantile(crowd.cut(), 1) < CUT_BY + 10)) {
			this.misses.add(name + ": a connection was held for " + Figures.quantile(crowd.cut(), 1) + " s");
		}
	}

}

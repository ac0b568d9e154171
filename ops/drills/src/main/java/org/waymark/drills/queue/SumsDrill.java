package org.waymark.drills.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.testing.Checkout;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Years of reports, counted by the hub as they come; then the true figures of every
 * quarter, against a full count.
 */
final class SumsDrill {

	static final Map<String, String> DEFAULTS = Map.of("reports", "1000000", "requests", "60");

	private static final double MOST = 300;

	private SumsDrill() {
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = run(Options.parse(arguments, DEFAULTS));
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	private static List<String> run(Options options) throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "sums");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder).options("-Xmx1g", "-XX:+UseParallelGC");
		Figures figures = new Figures();
		List<String> misses = new ArrayList<>();
		try (Trial trial = Trial.start(folder, command); Connection hub = trial.superuser()) {
			new History(hub, HubKeys.read(trial.triageKeys())).write(1, options.number("reports"));
			KeptSums sums = new KeptSums(trial, hub, figures);
			misses.addAll(sums.misses(options.number("requests")));
			if (sums.slow() > MOST) {
				misses.add("p95 of the true figures is above " + MOST + " ms");
			}
		}
		figures.print();
		return misses;
	}

}

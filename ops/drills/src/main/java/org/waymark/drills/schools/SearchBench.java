package org.waymark.drills.schools;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.waymark.drills.Figures;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Searches among many schools on a public face with a heap of 256 MB. Waits are those of
 * the one who asks, so the server took less. In the end its database is stopped, and it
 * has to find schools all the same.
 */
final class SearchBench {

	static final Map<String, String> DEFAULTS = Map.of("only", "search", "schools", "50000", "searches", "3000", "warm",
			"3000", "seed", "11");

	private static final double MOST = 10;

	private static final double A_MILLISECOND = 1e6;

	private static final String SEARCH = "a search, milliseconds";

	private final Options options;

	private static final int WITHOUT_DATABASE = 70;

	private final Figures figures = new Figures();

	SearchBench(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new SearchBench(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach(miss -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	List<String> run() throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "search");
		ManySchools schools = new ManySchools(this.options.number("seed"), this.options.number("schools"));
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.set("WAYMARK_CROWDS_DRAFTS", "1000000")
			.set("WAYMARK_CROWDS_PAGES", "1000000000")
			.set("WAYMARK_FACES", "public");
		List<Double> waits = new ArrayList<>();
		try (Trial trial = Trial.start(folder, command)) {
			publish(schools.edition(), trial);
			Http visitor = new Http(trial.address());
			Await.until("the schools are shown",
					() -> visitor.get("/schools/" + this.options.number("schools")).status() == 200);
			search(schools, visitor, this.options.number("warm"));
			waits.addAll(search(schools, visitor, this.options.number("searches")));
			stopDatabase(trial);
			search(schools, visitor, WITHOUT_DATABASE);
			System.out.println(WITHOUT_DATABASE + " searches answered with the database stopped");
		}
		this.figures.put("schools", this.options.number("schools"));
		waits.forEach(wait -> this.figures.add(SEARCH, wait));
		this.figures.print();
		double slow = Figures.quantile(waits, 0.95);
		return (slow <= MOST) ? List.of() : List.of("a search takes %.1f ms at p95".formatted(slow));
	}

	/**
	 * Only the page of what was found is timed: the answer before it sends the browser
	 * there.
	 */
	private static List<Double> search(ManySchools schools, Http visitor, int times) throws IOException {
		List<Double> waits = new ArrayList<>();
		for (int turn = 0; turn < times; turn++) {
			String found = visitor.post("/schools", Map.of("q", List.of(schools.typed(turn)))).location();
			long begun = System.nanoTime();
			if (visitor.get(found).status() != 200) {
				throw new IOException("A search was not answered");
			}
			waits.add((System.nanoTime() - begun) / A_MILLISECOND);
		}
		return waits;
	}

	private static void stopDatabase(Trial trial) {
		ProcessHandle database = ProcessHandle.of(trial.postgres()).orElseThrow();
		database.destroyForcibly();
		Await.until("the database is gone", () -> !database.isAlive());
	}

	private static void publish(byte[] edition, Trial trial) throws IOException, SQLException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(edition);
		}
		try (Connection hub = trial.superuser();
				PreparedStatement insert = hub
					.prepareStatement("INSERT INTO publication.edition (subject, body) VALUES ('schools', ?)")) {
			insert.setBytes(1, packed.toByteArray());
			insert.execute();
		}
	}

}

package org.waymark.drills.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waymark.drills.Crowd;
import org.waymark.drills.Figures;
import org.waymark.drills.KnownReferences;
import org.waymark.drills.Options;
import org.waymark.drills.Trial;
import org.waymark.testing.Checkout;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Whole journeys, page by page and without script: through the public face, and through
 * the same pages on a form framework of Node with one insert. Both processes stay up, on
 * one PostgreSQL; one of them is loaded at a time, in turns, by the same client with the
 * same number of people.
 */
final class Journeys {

	static final Map<String, String> DEFAULTS = Map.of("only", "journeys", "short", "false", "people", "32", "seconds",
			"20", "rounds", "3", "warm", "60");

	private static final double TIMES = 5;

	private static final double SHARE = 0.25;

	private static final String OURS = "ours";

	private static final String THEIRS = "the form framework";

	private final Options options;

	private final Figures figures = new Figures();

	private final KnownReferences kept = new KnownReferences();

	private final List<String> misses = new ArrayList<>();

	Journeys(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Journeys(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? verdict() : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	private static String verdict() {
		return Framework.isInstalled() ? "PASS" : "NOT COMPARED: nothing is said about the targets";
	}

	List<String> run() throws IOException, SQLException {
		Path folder = Files.createTempDirectory(Checkout.scratch("drills"), "journeys");
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.set("WAYMARK_CHECKS_NETWORK_REPORTS", "1000000")
			.set("WAYMARK_CROWDS_DRAFTS", "1000000")
			.set("WAYMARK_CROWDS_PAGES", "1000000000")
			.set("WAYMARK_FACES", "public")
			.options("-Xmx1g", "-XX:+UseParallelGC");
		try (Trial trial = Trial.start(folder, command); Connection database = trial.superuser()) {
			ComparedSide ours = side(trial);
			if (Framework.isInstalled()) {
				compare(trial, database, ours, folder);
			}
			else {
				alone(database, ours);
			}
		}
		try (Trial hub = Trial.start(folder, command.set("WAYMARK_FACES", "triage"))) {
			say("accounting");
			this.misses.addAll(this.kept.account(hub, this.figures));
		}
		this.figures.print();
		return this.misses;
	}

	private void compare(Trial trial, Connection database, ComparedSide ours, Path folder)
			throws IOException, SQLException {
		try (Framework framework = Framework.start(folder, FrameworkTable.make(database, trial.postgresPort()))) {
			this.figures.put(THEIRS, framework.version());
			FrameworkCrowd crowd = new FrameworkCrowd(framework.port(), people());
			ComparedSide theirs = new ComparedSide(() -> crowd.journey(Crowd.story()), framework.pid(),
					trial.postgres(), people());
			warmUp(ours, theirs);
			for (int round = 0; round < this.options.number("rounds"); round++) {
				say("round " + (round + 1));
				turns(ours, theirs, round % 2 == 0);
			}
			judge();
			account(OURS, ours, rows(database, "intake.sealed_report"));
			account(THEIRS, theirs, rows(database, "comparator.report"));
		}
	}

	private void alone(Connection database, ComparedSide ours) throws SQLException {
		this.figures.put(THEIRS, "NOT MEASURED: it needs Node, and npm ci --ignore-scripts in ops/comparator");
		warmUp(ours);
		for (int round = 0; round < this.options.number("rounds"); round++) {
			round(OURS, ours);
		}
		account(OURS, ours, rows(database, "intake.sealed_report"));
	}

	private ComparedSide side(Trial trial) {
		Crowd crowd = new Crowd(trial.address().getPort(), people());
		return new ComparedSide(() -> this.kept.journey(crowd), trial.application().pid(), trial.postgres(), people());
	}

	private void warmUp(ComparedSide... sides) {
		for (ComparedSide side : sides) {
			say("warming up");
			side.round(scaled("warm"));
		}
	}

	private void turns(ComparedSide ours, ComparedSide theirs, boolean oursFirst) {
		round(oursFirst ? OURS : THEIRS, oursFirst ? ours : theirs);
		round(oursFirst ? THEIRS : OURS, oursFirst ? theirs : ours);
	}

	private void round(String name, ComparedSide side) {
		ComparedSide.Round round = side.round(scaled("seconds"));
		this.figures.add(journeys(name), round.perSecond());
		this.figures.add(processor(name), round.application());
		this.figures.add(processor(name) + ", with PostgreSQL", round.application() + round.postgres());
	}

	private void judge() {
		double times = ratio(journeys(OURS), journeys(THEIRS));
		double share = ratio(processor(OURS), processor(THEIRS));
		double all = ratio(processor(OURS) + ", with PostgreSQL", processor(THEIRS) + ", with PostgreSQL");
		this.figures.put("journeys a second, ours to theirs", text("%.2f times (at least %.0f)", times, TIMES));
		this.figures.put("ms of processor a journey, ours to theirs",
				text("%.0f%% (at most %.0f%%)", 100 * share, 100 * SHARE));
		this.figures.put("… with what PostgreSQL used", text("%.0f%%", 100 * all));
		require(times >= TIMES, text("%.2f times the journeys of the form framework, not %.0f", times, TIMES));
		require(share <= SHARE,
				text("%.0f%% of the processor time of the form framework, not %.0f%%", 100 * share, 100 * SHARE));
	}

	private void account(String name, ComparedSide side, long rows) {
		this.figures.put("receipts, rows, journeys without a receipt: " + name,
				text("%,d, %,d, %,d", side.receipts(), rows, side.lost()));
		require(side.lost() == 0, side.lost() + " journeys did not end on a receipt: " + name);
		require(rows == side.receipts(), rows + " rows for " + side.receipts() + " receipts: " + name);
	}

	private double ratio(String one, String other) {
		return this.figures.median(one) / this.figures.median(other);
	}

	private static long rows(Connection database, String table) throws SQLException {
		try (Statement statement = database.createStatement();
				ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
			row.next();
			return row.getLong(1);
		}
	}

	private Duration scaled(String option) {
		long seconds = this.options.number(option);
		return Duration.ofMillis(this.options.on("short") ? 200 * seconds : 1000 * seconds);
	}

	private int people() {
		return this.options.number("people");
	}

	private static String journeys(String name) {
		return "journeys a second, " + name;
	}

	private static String processor(String name) {
		return "ms of processor a journey, " + name;
	}

	private static String text(String format, Object... values) {
		return String.format(Locale.UK, format, values);
	}

	private void require(boolean met, String otherwise) {
		if (!met) {
			this.misses.add(otherwise);
		}
	}

	private static void say(String what) {
		System.err.println("… " + what);
	}

}

package org.waymark.drills.queue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.drills.Figures;
import org.waymark.drills.Trial;
import org.waymark.statistics.disclosure.FigureCodes;
import org.waymark.testing.Await;
import org.waymark.testing.Desk;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Compares the true figures that the desk shows, which it reads from kept sums, with a
 * full count of the reports in the database; and times that page.
 */
final class KeptSums {

	/** What a full count can count: the rest is sealed. */
	private static final Map<String, String> BY = new TreeMap<>(Map.of("source", "door", "in-time",
			"CASE WHEN statutory_due IS NULL THEN 'NO_CLOCK' WHEN decided IS NULL THEN 'OPEN' "
					+ "WHEN decided > statutory_due THEN 'LATE' ELSE 'IN_TIME' END",
			"rating",
			"CASE WHEN rating IS NULL THEN 'NOT_RECORDED' ELSE rating || '_' || CASE WHEN rating_due IS NULL THEN 'NO_CLOCK' "
					+ "WHEN decided IS NULL THEN 'OPEN' WHEN decided > rating_due THEN 'LATE' ELSE 'IN_TIME' END END"));

	/** A million reports are counted in less than a day. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private static final Pattern FIRST_CELL = Pattern
		.compile("scope=\"row\">[^<]*</th>\\s*<td[^>]*>\\s*(\\d+)[^<]*</td>");

	private final Trial trial;

	private final Connection hub;

	private final Figures figures;

	private final List<String> misses = new ArrayList<>();

	private final List<Double> waits = new ArrayList<>();

	KeptSums(Trial trial, Connection hub, Figures figures) {
		this.trial = trial;
		this.hub = hub;
		this.figures = figures;
	}

	/** Waits until every report is counted, compares, and reads each page so often. */
	List<String> misses(int times) throws SQLException, IOException {
		counted();
		Desk manager = Desk.signIn(this.trial.address(), "manager", WaymarkProcess.PASSWORD);
		Map<String, Map<String, Integer>> full = full();
		for (String quarter : new TreeSet<>(full.keySet())) {
			for (int time = 0; time < times; time++) {
				long begun = System.nanoTime();
				String page = manager.browser().get("/triage/figures?quarter=" + quarter).body();
				this.waits.add((System.nanoTime() - begun) / 1e6);
				compare(quarter, full.getOrDefault(quarter, Map.of()), page);
			}
		}
		this.figures.put("true figures, quarters", Integer.toString(full.size()));
		this.figures.put("true figures, a page",
				String.format(Locale.UK, "p50 %.0f, p95 %.0f ms", Figures.quantile(this.waits, 0.5), slow()));
		return this.misses;
	}

	/** The slow end of what was waited for, in milliseconds. */
	double slow() {
		return Readers.slow(this.waits);
	}

	private void compare(String quarter, Map<String, Integer> full, String page) {
		BY.keySet().forEach(dimension -> {
			List<Integer> shown = shown(dimension, page);
			Stream<Integer> each = FigureCodes.SHIPPED.of(dimension)
				.stream()
				.map(code -> full.getOrDefault(dimension + ":" + code, 0));
			List<Integer> all = Stream.concat(each, Stream.of(full.getOrDefault("all", 0))).toList();
			if (!shown.equals(all)) {
				this.misses.add(quarter + " by " + dimension + " shows " + shown + ", a full count is " + all);
			}
		});
	}

	/** The numbers of the quarter itself in a table, from above. */
	private static List<Integer> shown(String dimension, String page) {
		int begins = page.indexOf("id=\"" + dimension + "\"");
		String table = (begins < 0) ? "" : page.substring(begins, page.indexOf("</table>", begins));
		return FIRST_CELL.matcher(table).results().map(row -> Integer.valueOf(row.group(1))).toList();
	}

	private Map<String, Map<String, Integer>> full() throws SQLException {
		Map<String, Map<String, Integer>> full = new TreeMap<>();
		Map<String, String> all = new TreeMap<>(BY);
		all.put("all", "''");
		try (Statement statement = this.hub.createStatement()) {
			for (Map.Entry<String, String> by : all.entrySet()) {
				ResultSet rows = statement.executeQuery(
						"""
								SELECT to_char(received AT TIME ZONE 'Europe/London', 'YYYY"Q"Q') AS quarter, %s AS code, count(*)
								FROM triage.report WHERE flood IS NULL GROUP BY 1, 2
								"""
							.formatted(by.getValue()));
				while (rows.next()) {
					String key = by.getKey().equals("all") ? "all" : by.getKey() + ":" + rows.getString(2);
					full.computeIfAbsent(rows.getString(1), quarter -> new TreeMap<>()).put(key, rows.getInt(3));
				}
			}
		}
		return full;
	}

	private void counted() {
		Await.until("every report counted", LONGEST, () -> waiting() == 0);
	}

	private int waiting() throws SQLException {
		try (Statement statement = this.hub.createStatement();
				ResultSet rows = statement.executeQuery("SELECT count(*) FROM statistics.to_count")) {
			rows.next();
			return rows.getInt(1);
		}
	}

}

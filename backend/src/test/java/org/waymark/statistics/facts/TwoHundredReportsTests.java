package org.waymark.statistics.facts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.waymark.clocks.WorkingTime;
import org.waymark.clocks.WorkingTime.Hours;
import org.waymark.platform.ids.ReportId;
import org.waymark.site.terms.Door;
import org.waymark.statistics.facts.ReportToCount.Times;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure of 200 reports equals a count that was made without this program, row by
 * row from the same file.
 */
class TwoHundredReportsTests {

	private static final String FOLDER = "backend/src/test/resources/statistics/";

	private final ReportFacts facts = new ReportFacts();

	@Test
	void everyFigureIsAsCountedByHand() {
		QuarterSums sums = QuarterSums.NONE;
		List<ReportToCount> reports = reports();
		for (ReportToCount report : reports) {
			sums = sums.plus(sheet(report), 1);
		}
		assertThat(reports).hasSize(200);
		assertThat(sums.counts()).isEqualTo(counts());
	}

	@Test
	void takingEachOutAgainLeavesNothing() {
		QuarterSums sums = QuarterSums.NONE;
		for (ReportToCount report : reports()) {
			sums = sums.plus(sheet(report), 1);
		}
		for (ReportToCount report : reports()) {
			sums = sums.plus(sheet(report), -1);
		}
		assertThat(sums).isEqualTo(QuarterSums.NONE);
	}

	@Test
	void nothingOfItPrintsItself() {
		ReportToCount report = reports().get(0);
		assertThat(report.toString() + sheet(report) + QuarterSums.NONE.plus(sheet(report), 1))
			.isEqualTo("ReportToCount[hidden]FactSheet[hidden]QuarterSums[hidden]");
	}

	private FactSheet sheet(ReportToCount report) {
		return new FactSheet("2026Q1", !report.discarded(), this.facts.of(report, hours()));
	}

	private static WorkingTime hours() {
		Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
		for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
			hours.put(day, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
		}
		hours.put(DayOfWeek.FRIDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(16, 30)));
		return new WorkingTime(hours, Set.of(), "test");
	}

	private static Map<String, Integer> counts() {
		return Checkout.text(FOLDER + "two-hundred-counts.csv")
			.lines()
			.map(line -> line.split(","))
			.collect(Collectors.toMap(line -> line[0], line -> Integer.parseInt(line[1])));
	}

	private static List<ReportToCount> reports() {
		return Checkout.text(FOLDER + "two-hundred-reports.csv")
			.lines()
			.skip(1)
			.map(line -> report(line.split(",", -1)))
			.toList();
	}

	private static ReportToCount report(String[] row) {
		Times times = new Times(Instant.parse(row[0]), at(row[1]), at(row[2]), at(row[3]), row[4], at(row[5]));
		return new ReportToCount(new ReportId(new UUID(0, 1)), Door.valueOf(row[6]), times, row[9].equals("true"),
				Optional.of(row[7]).filter(said -> !said.isEmpty()).map("true"::equals), row[8].equals("true"),
				children(row[12]), words(row[10]), words(row[11]));
	}

	private static List<Map<String, List<String>>> children(String all) {
		List<Map<String, List<String>>> children = new ArrayList<>();
		for (String child : all.isEmpty() ? new String[0] : all.split(";", -1)) {
			String[] parts = child.split("/", -1);
			children.add(new TreeMap<>(
					Map.of("age", List.of(parts[0]), "sex", List.of(parts[1]), "looked", List.of(parts[2]))));
		}
		return children;
	}

	private static List<String> words(String all) {
		return Arrays.stream(all.split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	private static Optional<Instant> at(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
	}

}

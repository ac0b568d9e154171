package org.waymark.statistics.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.clocks.WorkingTime;
import org.waymark.desk.DeskTables;
import org.waymark.site.ages.Age;
import org.waymark.statistics.facts.ReportToCount.Times;

/** Reads off a report what counts of it, by dimension. Pure. */
final class ReportFacts {

	private static final String NOT_RECORDED = "NOT_RECORDED";

	private static final Map<Duration, String> READING = new TreeMap<>(Map.of(Duration.ofMinutes(15), "QUARTER_HOUR",
			Duration.ofHours(1), "HOUR", Duration.ofHours(4), "FOUR_HOURS", Duration.ofDays(1), "DAY"));

	private final Groups groups = DeskTables.read("counted-outcomes.yaml", Groups.class);

	/**
	 * The codes of each dimension. A report has several where it speaks of several kinds
	 * or children.
	 */
	Map<String, List<String>> of(ReportToCount report, WorkingTime hours) {
		Times times = report.times();
		Map<String, List<String>> facts = new TreeMap<>();
		facts.put("kind", or(report.kinds(), NOT_RECORDED));
		facts.put("source", List.of(report.door().name()));
		facts.put("outcome", List.of(outcome(report.outcomes())));
		facts.put("in-time", List.of(inTime(times.statutoryDue(), times.decided())));
		facts.put("rating", List.of(times.rating().isEmpty() ? NOT_RECORDED
				: times.rating() + "_" + inTime(times.ratingDue(), times.decided())));
		facts.put("hours", List.of(hours.isOpen(times.received()) ? "OPEN" : "CLOSED"));
		facts.put("name", List.of(report.anonymous().map(none -> none ? "ANONYMOUS" : "NAMED").orElse(NOT_RECORDED)));
		facts.put("again", List.of(report.again() ? "YES" : "NO"));
		facts.put("reading", List.of(reading(times)));
		facts.put("age", or(ages(report), "UNKNOWN"));
		facts.put("sex", or(answers(report, "sex").map(code -> code.equals("NOT_KNOWN") ? "UNKNOWN" : code).toList(),
				"UNKNOWN"));
		facts.put("looked-after", or(answers(report, "looked").toList(), NOT_RECORDED));
		return facts;
	}

	private static List<String> or(Collection<String> codes, String none) {
		return codes.isEmpty() ? List.of(none) : codes.stream().distinct().sorted().toList();
	}

	private static Stream<String> answers(ReportToCount report, String question) {
		return report.children()
			.stream()
			.flatMap(child -> child.getOrDefault(question, List.of()).stream())
			.filter(code -> !code.isEmpty());
	}

	/** The group that protects most. */
	private String outcome(List<String> codes) {
		return this.groups.groups()
			.entrySet()
			.stream()
			.filter(group -> codes.stream().anyMatch(group.getValue()::contains))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("OPEN");
	}

	private static String inTime(Optional<Instant> due, Optional<Instant> decided) {
		if (due.isEmpty()) {
			return "NO_CLOCK";
		}
		return decided.map(at -> at.isAfter(due.get()) ? "LATE" : "IN_TIME").orElse("OPEN");
	}

	private static String reading(Times times) {
		return times.looked()
			.map(at -> Duration.between(times.received(), at))
			.map(taken -> READING.entrySet()
				.stream()
				.filter(band -> taken.compareTo(band.getKey()) <= 0)
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse("LATER"))
			.orElse("UNREAD");
	}

	/** The band of each child; where readings disagree, the younger one counts. */
	private static List<String> ages(ReportToCount report) {
		return answers(report, "age").map(typed -> Age.read(typed, WorkingTime.day(report.times().received())))
			.map(ReportFacts::band)
			.toList();
	}

	private static String band(Age age) {
		if (age.said() == Age.Said.UNBORN) {
			return "UNDER_5";
		}
		return age.windows()
			.stream()
			.map(Age.Window::youngest)
			.min(Integer::compare)
			.map(years -> Band.of(years).name())
			.orElse("UNKNOWN");
	}

	/** The bands of ages, with the age at which each ends. */
	private enum Band {

		UNDER_5(5), FROM_5(10), FROM_10(13), FROM_13(16), FROM_16(18), ADULT(Integer.MAX_VALUE);

		private final int below;

		Band(int below) {
			this.below = below;
		}

		static Band of(int years) {
			return List.of(values()).stream().filter(band -> years < band.below).findFirst().orElse(ADULT);
		}

	}

	/**
	 * The groups as the file {@code desk/counted-outcomes.yaml} has them.
	 *
	 * @param groups codes of outcomes by group, in the order in which they count
	 */
	record Groups(Map<String, List<String>> groups) {

	}

}

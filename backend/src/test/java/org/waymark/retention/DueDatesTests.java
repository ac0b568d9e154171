package org.waymark.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.clocks.WorkingTime;
import org.waymark.retention.RetentionFacts.Obstacle;
import org.waymark.retention.RetentionRule.Trigger;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/** What is due when, over 80 years, and what never is. */
class DueDatesTests {

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private static final List<RetentionRule> RULES = List.of(rule("no-action", Trigger.CLOSED, 7),
			rule("early-help", Trigger.BIRTH, 25), rule("protection", Trigger.CONTACT, 35),
			rule("sexual-harm", Trigger.BIRTH, 75), rule("works", Trigger.CLOSED, 10),
			rule("place", Trigger.RECEIPT, 1));

	@Test
	void over80YearsExactlyTheListedRecordsBecomeDueInExactlyTheListedMonth() throws IOException {
		Map<String, RetentionFacts> records = records();
		Map<String, String> seen = new TreeMap<>();
		for (YearMonth month = YearMonth.of(2026, 12); month
			.isBefore(YearMonth.of(2107, 1)); month = month.plusMonths(1)) {
			TwoClocks end = both(month.atEndOfMonth());
			String now = month.toString();
			records.forEach((number, facts) -> {
				if (DueDates.due(facts, RULES, end)) {
					seen.putIfAbsent(number, now);
				}
			});
		}
		records.keySet().forEach(number -> seen.putIfAbsent(number, "never"));
		assertThat(seen).hasSize(500).isEqualTo(listed());
		assertThat(seen.values()).filteredOn("never"::equals).hasSizeBetween(50, 250);
	}

	@Test
	void whatIsDueStaysDueWhoeverAsksAgainLater() {
		RetentionFacts facts = closed("no-action");
		assertThat(DueDates.due(facts, RULES)).contains(DAY.plusYears(7));
		assertThat(DueDates.due(facts, RULES, both(DAY.plusYears(7).minusDays(1)))).isFalse();
		assertThat(DueDates.due(facts, RULES, both(DAY.plusYears(7)))).isTrue();
		assertThat(DueDates.due(facts, RULES, both(DAY.plusYears(7).plusDays(1)))).isTrue();
	}

	@Test
	void oneClockAloneMakesNothingDue() {
		RetentionFacts facts = closed("no-action");
		Instant before = instant(DAY.plusYears(6));
		Instant after = instant(DAY.plusYears(8));
		assertThat(DueDates.due(facts, RULES, new TwoClocks(after, before))).isFalse();
		assertThat(DueDates.due(facts, RULES, new TwoClocks(before, after))).isFalse();
		assertThat(DueDates.due(facts, RULES, new TwoClocks(after, after.plus(Duration.ofMinutes(6))))).isFalse();
		assertThat(DueDates.due(facts, RULES, new TwoClocks(after, after.plus(Duration.ofMinutes(5))))).isTrue();
	}

	@ParameterizedTest
	@EnumSource(Obstacle.class)
	void whatIsUnreadWaitingFollowedOrHeldIsNeverDue(Obstacle obstacle) {
		RetentionFacts facts = new RetentionFacts(DAY, Optional.of(DAY), DAY, Optional.of(DAY),
				Optional.of("no-action"), Set.of(obstacle));
		assertThat(DueDates.due(facts, RULES, both(DAY.plusYears(200)))).isFalse();
	}

	@Test
	void whatIsOpenOrHasNoRuleInForceIsNeverDue() {
		TwoClocks late = both(DAY.plusYears(200));
		assertThat(DueDates.due(
				new RetentionFacts(DAY, Optional.empty(), DAY, Optional.empty(), Optional.of("no-action"), Set.of()),
				RULES, late))
			.isFalse();
		assertThat(DueDates.due(
				new RetentionFacts(DAY, Optional.of(DAY), DAY, Optional.empty(), Optional.empty(), Set.of()), RULES,
				late))
			.isFalse();
		assertThat(DueDates.due(closed("taken-away"), RULES, late)).isFalse();
		assertThat(DueDates.due(closed("no-action"), List.of(), late)).isFalse();
	}

	@Test
	void anUnknownDateOfBirthNeverShortensTheTime() {
		LocalDate unknown = DueDates.due(born(Optional.empty()), RULES).orElseThrow();
		for (int days = 0; days <= 365; days += 5) {
			assertThat(DueDates.due(born(Optional.of(DAY.plusDays(days))), RULES).orElseThrow())
				.isBeforeOrEqualTo(unknown);
		}
	}

	@Test
	void nothingIsDueInTheYearAfterItWasClosed() {
		RetentionFacts survivor = new RetentionFacts(DAY, Optional.of(DAY), DAY, Optional.of(DAY.minusYears(80)),
				Optional.of("sexual-harm"), Set.of());
		assertThat(DueDates.due(survivor, RULES)).contains(DAY.plusYears(1));
	}

	private static RetentionFacts closed(String rule) {
		return new RetentionFacts(DAY, Optional.of(DAY), DAY, Optional.empty(), Optional.of(rule), Set.of());
	}

	private static RetentionFacts born(Optional<LocalDate> day) {
		return new RetentionFacts(DAY, Optional.of(DAY), DAY, day, Optional.of("early-help"), Set.of());
	}

	private static RetentionRule rule(String code, Trigger from, int years) {
		return new RetentionRule(code, "Some", List.of(), from, years, "A reason", "A source", DAY);
	}

	private static TwoClocks both(LocalDate day) {
		return new TwoClocks(instant(day), instant(day).plusSeconds(2));
	}

	private static Instant instant(LocalDate day) {
		return day.atTime(12, 0).atZone(WorkingTime.LONDON).toInstant();
	}

	private static Map<String, RetentionFacts> records() throws IOException {
		Map<String, RetentionFacts> records = new TreeMap<>();
		for (List<String> row : rows()) {
			records.put(row.get(0),
					new RetentionFacts(LocalDate.parse(row.get(1)), day(row.get(2)), LocalDate.parse(row.get(3)),
							day(row.get(4)), Optional.of(row.get(5)).filter(rule -> !rule.isEmpty()),
							Stream.of(row.get(6).split(" "))
								.filter(code -> !code.isEmpty())
								.map(Obstacle::valueOf)
								.collect(Collectors.toSet())));
		}
		return records;
	}

	private static Map<String, String> listed() throws IOException {
		Map<String, String> listed = new TreeMap<>();
		rows().forEach(row -> listed.put(row.get(0), row.get(7)));
		return listed;
	}

	private static List<List<String>> rows() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (String line : Files
			.readAllLines(Checkout.root().resolve("backend/src/test/resources/retention-records.txt"))) {
			if (!line.startsWith("#")) {
				rows.add(List.of(line.split(";")));
			}
		}
		return rows;
	}

	private static Optional<LocalDate> day(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
	}

}

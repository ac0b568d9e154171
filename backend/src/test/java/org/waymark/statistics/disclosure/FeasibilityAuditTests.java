package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.waymark.statistics.disclosure.Advantage.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A hidden cell that could be worked out is found, and what is said possible is possible.
 */
class FeasibilityAuditTests {

	private static final Map<String, List<String>> SOURCES = Map.of("source", List.of("PUBLIC", "YOUNG", "WORK"));

	private static LedgerCell exact(String source, int count) {
		return LedgerCell.exact("2026Q3", Map.of("source", source), count);
	}

	private static LedgerCell hidden(String source, int highest) {
		return new LedgerCell("2026Q3", Map.of("source", source), 0, highest, true);
	}

	private static List<FrozenRecord> records(int open, int young, int work) {
		List<FrozenRecord> records = new ArrayList<>(Collections.nCopies(open, Records.from("PUBLIC")));
		records.addAll(Collections.nCopies(young, Records.from("YOUNG")));
		records.addAll(Collections.nCopies(work, Records.from("WORK")));
		return records;
	}

	private static Set<String> pinned(List<FrozenRecord> records, List<LedgerCell> ledger) {
		Set<String> pinned = new TreeSet<>();
		new FeasibilityAudit(SOURCES, records, ledger).pinned()
			.keySet()
			.forEach(cell -> pinned.add(cell.where().get("source")));
		return pinned;
	}

	@Test
	void anExactTotalPinsTheOneHiddenCell() {
		List<LedgerCell> ledger = List.of(LedgerCell.exact("2026Q3", Map.of(), 30), exact("PUBLIC", 20),
				exact("WORK", 8), hidden("YOUNG", 11));
		assertThat(pinned(records(20, 2, 8), ledger)).containsExactly("YOUNG");
	}

	@Test
	void aRoundedTotalDoesNot() {
		List<LedgerCell> ledger = List.of(new LedgerCell("2026Q3", Map.of(), 23, 36, false), exact("PUBLIC", 20),
				exact("WORK", 8), hidden("YOUNG", 11));
		assertThat(pinned(records(20, 2, 8), ledger)).isEmpty();
	}

	@Test
	void twoHiddenCellsBelowAnExactTotalHaveWhatIsLeft() {
		List<LedgerCell> ledger = List.of(LedgerCell.exact("2026Q3", Map.of(), 22), exact("PUBLIC", 20),
				hidden("WORK", 11), hidden("YOUNG", 11));
		assertThat(pinned(records(20, 2, 0), ledger)).containsExactly("WORK", "YOUNG");
	}

	@Test
	void aYearLessItsQuartersIsSeen() {
		List<LedgerCell> ledger = List.of(exact("YOUNG", 6).in("2026"), exact("YOUNG", 4).in("2026Q2"),
				hidden("YOUNG", 11));
		List<FrozenRecord> records = new ArrayList<>(records(0, 2, 0));
		records.addAll(
				Collections.nCopies(4, new FrozenRecord(1, new Quarter(2026, 2), Map.of("source", List.of("YOUNG")))));
		assertThat(pinned(records, ledger)).containsExactly("YOUNG");
	}

	@Test
	void noHiddenCellOfTheShippedPlanIsPinned() {
		for (int seed = 0; seed < 3; seed++) {
			List<FrozenRecord> records = Records.some(seed, 40 + 50 * seed);
			CellCounts counts = CellCounts.of(Records.PLAN, records);
			List<LedgerCell> ledger = Records.PLAN.tables()
				.stream()
				.flatMap(table -> PublishedTable.of(counts, table, table.span().period(Records.QUARTER))
					.ledger()
					.stream())
				.toList();
			assertThat(ledger).anyMatch(LedgerCell::hidden);
			assertThat(new FeasibilityAudit(Records.PLAN.dimensions(), records, ledger).pinned()).isEmpty();
		}
	}

	/** Against a count of every way to fill three cells. */
	@Test
	void itNeverSaysMoreIsPossibleThanIs() {
		Random random = new Random(4);
		for (int turn = 0; turn < 400; turn++) {
			int[] true3 = { random.nextInt(9), random.nextInt(9), random.nextInt(9) };
			int slack = random.nextInt(3);
			int total = true3[0] + true3[1] + true3[2];
			List<LedgerCell> ledger = List.of(
					new LedgerCell("2026Q3", Map.of(), Math.max(0, total - slack), total + slack, false),
					new LedgerCell("2026Q3", Map.of("source", "PUBLIC"), true3[0], true3[0] + 1, false),
					hidden("YOUNG", 9), hidden("WORK", 9));
			Set<String> said = pinned(records(true3[0], true3[1], true3[2]), ledger);
			assertThat(said.contains("YOUNG")).isEqualTo(values(true3[0], total, slack) < FeasibilityAudit.LEAST);
		}
	}

	private static int values(int first, int total, int slack) {
		Set<Integer> values = new TreeSet<>();
		for (int open = first; open <= first + 1; open++) {
			for (int young = 0; young <= 9; young++) {
				for (int work = 0; work <= 9; work++) {
					if (Math.abs(open + young + work - total) <= slack) {
						values.add(young);
					}
				}
			}
		}
		return values.size();
	}

	@Test
	void anAdvantageIsTheDistanceOfWhatIsShown() {
		Seen sure = new Seen(Map.of("10", 1.0), Map.of("c", 1.0));
		Seen nothing = new Seen(Map.of("10", 1.0), Map.of("10", 1.0));
		Seen half = new Seen(Map.of("10", 0.75, "c", 0.25), Map.of("10", 0.25, "c", 0.75));
		assertThat(Advantage.of(List.of(nothing, sure))).isEqualTo(1);
		assertThat(Advantage.of(List.of(nothing))).isZero();
		assertThat(Advantage.of(List.of(half))).isCloseTo(0.5, within(1e-9));
		assertThat(Advantage.of(List.of(half, half))).isCloseTo(0.5, within(1e-9));
		assertThat(Advantage.of(List.of(half, half, half))).isCloseTo(0.6875, within(1e-9));
		assertThat(Advantage.of(List.of(Seen.of(Rounding.TENS, 110)))).isZero();
		assertThat(Advantage.of(List.of(Seen.of(Rounding.TENS, 3)))).isZero();
	}

}

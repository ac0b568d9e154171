package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.disclosure.TablePlan.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables are counted whole, and always alike. */
class CellCountsTests {

	private static PlannedTable table(String name) {
		return Records.PLAN.tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9, 110, 400 })
	void everyCodeHasARowAlsoWhereNobodyIs(int count) {
		CellCounts counts = CellCounts.of(Records.PLAN, Records.some(1, count));
		for (PlannedTable table : Records.PLAN.tables()) {
			int rows = table.by()
				.stream()
				.mapToInt(name -> Records.PLAN.dimensions().get(name).size())
				.reduce(1, (a, b) -> a * b);
			assertThat(PublishedTable.of(counts, table, table.span().period(Records.QUARTER)).rows()).hasSize(rows);
		}
	}

	@Test
	void theOrderOfRecordsChangesNothing() {
		List<FrozenRecord> records = new ArrayList<>(Records.some(2, 200));
		CellCounts before = CellCounts.of(Records.PLAN, records);
		Collections.shuffle(records, new Random(3));
		CellCounts after = CellCounts.of(Records.PLAN, records);
		for (PlannedTable table : Records.PLAN.tables()) {
			String period = table.span().period(Records.QUARTER);
			assertThat(PublishedTable.of(after, table, period)).isEqualTo(PublishedTable.of(before, table, period));
		}
	}

	@Test
	void aReportOfTwoKindsCountsOnceInTheTotalAndOnceInEach() {
		FrozenRecord both = new FrozenRecord(1, Records.QUARTER,
				Map.of("kind", List.of("EXPLOITATION", "WITHIN_FAMILY")));
		CellCounts counts = CellCounts.of(Records.PLAN, List.of(both));
		assertThat(counts.count(new CellAddress(table("reports"), "2026Q3", List.of()))).isEqualTo(1);
		assertThat(counts.count(new CellAddress(table("kinds"), "2026", List.of("EXPLOITATION")))).isEqualTo(1);
		assertThat(counts.count(new CellAddress(table("kinds"), "2026", List.of("WITHIN_FAMILY")))).isEqualTo(1);
		assertThat(counts.count(new CellAddress(table("kinds"), "2026", List.of("OTHER")))).isZero();
	}

	/** So that nothing can be averaged away. */
	@Test
	void theSameRecordsHaveTheSameNoiseInEveryTable() {
		List<FrozenRecord> records = IntStream.range(0, 40)
			.mapToObj(at -> new FrozenRecord(at, Records.QUARTER,
					Map.of("source", List.of("POLICE"), "outcome", List.of("ADVICE"))))
			.toList();
		CellCounts counts = CellCounts.of(Records.PLAN, records);
		Set<PublishedCell> shown = new HashSet<>();
		shown.add(counts.published(new CellAddress(table("reports"), "2026Q3", List.of())));
		shown.add(counts.published(new CellAddress(table("sources"), "2026Q3", List.of("POLICE"))));
		shown.add(counts.published(new CellAddress(table("outcomes"), "2026Q3", List.of("ADVICE"))));
		assertThat(shown).hasSize(1);
	}

	/** The sum of the parts would take their noise away. */
	@Test
	void theTotalIsACellOfItsOwn() {
		int differs = 0;
		for (int seed = 0; seed < 50; seed++) {
			CellCounts counts = CellCounts.of(Records.PLAN, Records.some(seed, 143));
			int sum = PublishedTable.of(counts, table("sources"), "2026Q3")
				.rows()
				.stream()
				.mapToInt(row -> row.cell().number().orElse(0))
				.sum();
			PublishedCell total = PublishedTable.of(counts, table("reports"), "2026Q3").rows().get(0).cell();
			assertThat(total.number()).isPresent();
			differs += (total.number().getAsInt() != sum) ? 1 : 0;
		}
		assertThat(differs).isPositive();
	}

	@Test
	void aPlanHasFewTables() {
		List<PlannedTable> five = IntStream.range(0, 5)
			.mapToObj(at -> new PlannedTable("t" + "abcde".charAt(at), Span.QUARTER, List.of("kind"), Rounding.TENS))
			.toList();
		assertThatThrownBy(() -> Records.PLAN.only(five)).hasMessageContaining("four one-way");
		assertThatThrownBy(() -> Records.PLAN.only(List.of(five.get(0), five.get(0))))
			.hasMessageContaining("two tables");
		assertThatThrownBy(() -> Records.PLAN
			.only(List.of(new PlannedTable("ward", Span.QUARTER, List.of("ward"), Rounding.TENS))))
			.hasMessageContaining("not in the plan");
		assertThat(Records.PLAN.tables()).extracting(PlannedTable::by).doesNotHaveDuplicates();
	}

	/**
	 * A stub beside a tall bar for exploitation would be the reverse of what the
	 * committee asked for.
	 */
	@Test
	void noTableOfAQuarterIsByKind() {
		assertThat(Records.PLAN.tables()).filteredOn(table -> table.by().contains("kind"))
			.isNotEmpty()
			.allMatch(table -> table.span() == Span.YEAR);
	}

	@Test
	void thePlanKnowsEveryCodeThatIsCounted() {
		Records.PLAN.dimensions()
			.forEach(
					(dimension, codes) -> assertThat(codes).as(dimension).isEqualTo(FigureCodes.SHIPPED.of(dimension)));
	}

	@Test
	void keysAreThoseOfTheSalt() {
		byte[] salt = new byte[RecordKeys.SALT_BYTES];
		RecordKeys keys = RecordKeys.of(salt);
		assertThat(keys.of("a")).isEqualTo(RecordKeys.of(salt).of("a")).isBetween(0, 255);
		assertThat(IntStream.range(0, 5000).map(at -> keys.of("r" + at)).distinct().count()).isEqualTo(Noise.KEYS);
		byte[] other = salt.clone();
		other[0] = 1;
		assertThat(IntStream.range(0, 100).filter(at -> RecordKeys.of(other).of("r" + at) == keys.of("r" + at)).count())
			.isLessThan(10);
		assertThatThrownBy(() -> RecordKeys.of(new byte[8])).isInstanceOf(IllegalArgumentException.class);
	}

}

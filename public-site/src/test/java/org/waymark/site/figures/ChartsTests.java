package org.waymark.site.figures;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.waymark.site.figures.Chart.Look;
import org.waymark.site.figures.Chart.Mark;
import org.waymark.site.figures.ReleasedFigures.Cell;
import org.waymark.site.figures.ReleasedFigures.Row;
import org.waymark.site.figures.ReleasedFigures.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What charts give away is what their tables say. */
class ChartsTests {

	private static final Cell HIDDEN = new Cell(0, 10, "[c] fewer than 10");

	@Test
	void aCellCanHoldNoTrueCount() {
		assertThatThrownBy(() -> new Cell(43, 10, "43")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Cell(43, 1, "43")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new Cell(-10, 10, "")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aHiddenNumberIsAStubOfOneSize() {
		List<String> stubs = Stream
			.of(table(HIDDEN, number(100)), table(new Cell(0, 25, "[c]"), number(25)), table(HIDDEN, HIDDEN))
			.map(table -> drawn(table).get(0))
			.toList();
		assertThat(stubs).hasSize(3).containsOnly(stubs.get(0));
		assertThat(stubs.get(0)).contains("h" + (Charts.STUB - 2));
	}

	@Test
	void theScaleIsThatOfTheLongestPublishedBar() {
		assertThat(drawn(table(number(50), number(100))).get(0)).contains("h145 ");
		assertThat(drawn(table(number(50), HIDDEN)).get(0)).contains("h290 ");
	}

	@Test
	void barsKeepTheOrderThatTheyAreGiven() {
		assertThat(words(Charts.bars(table(HIDDEN, number(90), HIDDEN)))).containsExactly("Row 0: [c] fewer than 10",
				"Row 1: 90", "Row 2: [c] fewer than 10");
	}

	@Test
	void barsOfAGroupStandUnderItsName() {
		Table table = of(List.of(row("Kind", "Girls", number(20)), row("Kind", "Boys", HIDDEN),
				row("Other", "Girls", number(10))));
		assertThat(words(Charts.bars(table))).containsExactly("Kind", "Girls: 20", "Boys: [c] fewer than 10", "Other",
				"Girls: 10");
	}

	@Test
	void aLineIsBrokenWhereANumberIsHidden() {
		Row row = new Row(List.of("All"), number(40), "", List.of(number(20), HIDDEN, number(30), number(40)));
		Table table = new Table("all", "All", "All", List.of(), "", List.of(), List.of("Q5", "Q4", "Q3", "Q2", "Q1"),
				List.of(row), null);
		Chart line = table.charts().get(1);
		assertThat(words(line)).containsSubsequence("Q1", "40", "Q2", "30", "Q3", "[c]", "Q4", "20", "Q5", "40");
		String drawn = line.marks().get(line.marks().size() - 1).path();
		assertThat(drawn.chars().filter(letter -> letter == 'M')).hasSize(3);
		assertThat(drawn.chars().filter(letter -> letter == 'L')).hasSize(2);
	}

	@Test
	void aTableInWhichNothingIsShownHasAChartAllTheSame() {
		assertThat(drawn(table(HIDDEN))).hasSize(1);
		assertThat(Charts.bars(of(List.of())).height()).isPositive();
	}

	@Test
	void aFunnelIsAsWideAsItsSteps() {
		Chart funnel = Charts.funnel("id", "Title",
				List.of(new Charts.Step("All", 100), new Charts.Step("Part", 50), new Charts.Step("None", 0)));
		assertThat(funnel.marks()).filteredOn(mark -> mark.look() == Look.FILLED)
			.extracting(mark -> mark.path().replaceAll(".* h(\\d+) v.*", "$1"))
			.containsExactly("290", "145", "1");
		assertThat(Charts.funnel("id", "Title", List.of()).height()).isPositive();
	}

	private static Cell number(int number) {
		return new Cell(number, 5, Integer.toString(number));
	}

	private static Table table(Cell... cells) {
		return of(Stream.iterate(0, at -> at + 1)
			.limit(cells.length)
			.map(at -> new Row(List.of("Row " + at), cells[at], "", List.of()))
			.toList());
	}

	private static Row row(String group, String name, Cell cell) {
		return new Row(List.of(group, name), cell, "", List.of());
	}

	private static Table of(List<Row> rows) {
		return new Table("table", "Caption", "Chart", List.of(), "", List.of(), List.of("now"), rows, null);
	}

	private static List<String> drawn(Table table) {
		return Charts.bars(table).marks().stream().map(Mark::path).filter(path -> !path.isEmpty()).toList();
	}

	private static List<String> words(Chart chart) {
		return chart.marks().stream().map(Mark::words).filter(words -> !words.isEmpty()).toList();
	}

}

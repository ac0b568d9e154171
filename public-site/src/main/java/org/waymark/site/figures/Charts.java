package org.waymark.site.figures;

import java.util.ArrayList;
import java.util.List;

import org.waymark.site.figures.Chart.Look;
import org.waymark.site.figures.Chart.Mark;
import org.waymark.site.figures.ReleasedFigures.Cell;
import org.waymark.site.figures.ReleasedFigures.Row;
import org.waymark.site.figures.ReleasedFigures.Table;

/**
 * Draws tables. Scale, length and order come from what is published alone, and what is
 * hidden is a hatched stub of one size.
 */
public final class Charts {

	/** How long the stub of a hidden number is, whatever the number. */
	static final int STUB = 24;

	private static final int LONGEST = 290;

	private static final int BAR = 14;

	private static final int ROW = 44;

	private static final int HEADING = 30;

	private static final int PLOT = 120;

	private static final int EDGE = 34;

	private static final int FLOOR = PLOT + 30;

	/** What stands at a hidden number where words have no room. */
	private static final String HIDDEN = "[c]";

	private Charts() {
	}

	/**
	 * Bars below each other, each with its words above; those of a group under its name.
	 */
	static Chart bars(Table table) {
		int most = table.rows().stream().mapToInt(row -> row.cell().number()).max().orElse(0);
		List<Mark> marks = new ArrayList<>();
		String group = "";
		int top = 0;
		for (Row row : table.rows()) {
			boolean grouped = row.names().size() > 1;
			if (grouped && !row.names().get(0).equals(group)) {
				group = row.names().get(0);
				marks.add(new Mark(Look.HEADING, "", group, 0, top + 20));
				top += HEADING;
			}
			String name = row.names().get(row.names().size() - 1);
			marks.add(Mark.words(name + ": " + row.cell().said(), 0, top + 16));
			marks.add(bar(row.cell(), most, top + 22));
			top += ROW;
		}
		return new Chart(table.id() + "-chart", table.chart(), Math.max(ROW, top), marks);
	}

	/**
	 * A line through the periods of one row, the earliest first. A hidden number breaks
	 * it.
	 */
	static Chart line(Table table) {
		List<Cell> cells = earliestFirst(table.rows().get(0));
		int most = cells.stream().mapToInt(Cell::number).max().orElse(0);
		int apart = (Chart.WIDTH - 2 * EDGE) / (cells.size() - 1);
		List<Mark> marks = new ArrayList<>();
		StringBuilder line = new StringBuilder("M0 " + FLOOR + " h" + Chart.WIDTH);
		String step = " M";
		for (int at = 0; at < cells.size(); at++) {
			Cell cell = cells.get(at);
			int x = EDGE + at * apart;
			int y = cell.hidden() ? FLOOR - BAR : FLOOR - cell.number() * PLOT / most;
			marks.add(new Mark(Look.CENTRED, "", table.periods().get(cells.size() - 1 - at), x, FLOOR + BAR));
			marks.add(new Mark(Look.CENTRED, "", cell.hidden() ? HIDDEN : cell.said(), x, y - 8));
			marks.add(cell.hidden() ? stub(x - STUB / 2, y) : Mark.drawn(Look.FILLED, box(x - 4, y - 4, 8, 8)));
			line.append(cell.hidden() ? "" : step + x + " " + y);
			step = cell.hidden() ? " M" : " L";
		}
		marks.add(Mark.drawn(Look.OUTLINE, line.toString()));
		return new Chart(table.id() + "-line", table.chart(), FLOOR + 24, marks);
	}

	private static List<Cell> earliestFirst(Row row) {
		List<Cell> cells = new ArrayList<>(List.of(row.cell()));
		row.before().forEach(cell -> cells.add(0, cell));
		return cells;
	}

	/**
	 * A funnel: each step is a part of the one before it.
	 * @param steps as many as are shown, with their numbers
	 */
	public static Chart funnel(String id, String title, List<Step> steps) {
		int most = Math.max(1, steps.stream().mapToInt(Step::number).max().orElse(1));
		List<Mark> marks = new ArrayList<>();
		for (Step step : steps) {
			int top = marks.size() / 2 * ROW;
			int length = Math.max(1, step.number() * LONGEST / most);
			marks.add(new Mark(Look.CENTRED, "", step.words() + ": " + step.number(), Chart.WIDTH / 2, top + 16));
			marks.add(Mark.drawn(Look.FILLED, box((Chart.WIDTH - length) / 2, top + 22, length, BAR)));
		}
		return new Chart(id, title, Math.max(ROW, steps.size() * ROW), marks);
	}

	private static Mark bar(Cell cell, int most, int top) {
		return cell.hidden() ? stub(1, top)
				: Mark.drawn(Look.FILLED, box(0, top, Math.max(1, cell.number() * LONGEST / most), BAR));
	}

	private static String box(int x, int y, int length, int high) {
		return "M" + x + " " + y + " h" + length + " v" + high + " h-" + length + " z";
	}

	private static Mark stub(int x, int y) {
		String box = box(x, y, STUB - 2, BAR);
		String lines = " M" + x + " " + (y + 7) + " l7 -7 M" + x + " " + (y + BAR) + " l14 -14 M" + (x + 8) + " "
				+ (y + BAR) + " l14 -14 M" + (x + 16) + " " + (y + BAR) + " l6 -6";
		return Mark.drawn(Look.OUTLINE, box + lines);
	}

	/** A step of a funnel. */
	public record Step(String words, int number) {

	}

}

package org.waymark.statistics.shown;

import java.util.ArrayList;
import java.util.List;

import org.waymark.statistics.disclosure.PublishedCell;

/**
 * A chart of bars that lie below each other, each with its words above it, so that it can
 * be read on a small screen. It is drawn from published cells alone: its scale too.
 *
 * @param id of its title
 * @param title what it shows
 * @param height of the drawing, for a width of 300
 */
record BarChart(String id, String title, int height, List<Bar> bars) {

	/** How long the stub of a hidden number is, whatever the number. */
	static final int STUB = 24;

	private static final int LONGEST = 290;

	private static final int ROW = 44;

	/** A chart of some cells with their names. */
	static BarChart of(String id, String title, List<Labelled> cells) {
		int most = cells.stream().mapToInt(cell -> cell.cell().number().orElse(0)).max().orElse(0);
		List<Bar> bars = new ArrayList<>();
		for (Labelled cell : cells) {
			int top = bars.size() * ROW;
			boolean hidden = cell.cell().number().isEmpty();
			int length = hidden ? STUB : Math.max(1, cell.cell().number().getAsInt() * LONGEST / most);
			bars.add(new Bar(cell.name() + ": " + cell.said(), top + 16, top + 22, length, hidden));
		}
		return new BarChart(id, title, Math.max(ROW, bars.size() * ROW), bars);
	}

	/**
	 * A bar.
	 *
	 * @param words its name and number
	 * @param base line on which the words stand
	 * @param top where it begins
	 * @param hidden whether it is a stub
	 */
	record Bar(String words, int base, int top, int length, boolean hidden) {

	}

	/** A cell with its name, and what is said of it. */
	record Labelled(String name, PublishedCell cell, String said) {

	}

}

package org.waymark.statistics.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tables that a release has. Nothing else of people is published; each table more
 * gives more away.
 *
 * @param version counts its changes
 * @param dimensions the codes of each dimension, in the order of the page
 * @param tables in the order of the page
 */
public record TablePlan(int version, Map<String, List<String>> dimensions, List<PlannedTable> tables) {

	private static final List<Integer> MOST = List.of(1, 4, 2);

	public TablePlan {
		dimensions = Map.copyOf(dimensions);
		tables = List.copyOf(tables);
		Set<String> names = new HashSet<>();
		for (PlannedTable table : tables) {
			if (!names.add(table.name())) {
				throw new IllegalArgumentException("two tables have the name " + table.name());
			}
			if (!dimensions.keySet().containsAll(table.by())) {
				throw new IllegalArgumentException(table.name() + " is by something that is not in the plan");
			}
		}
		for (int by = 0; by < MOST.size(); by++) {
			int wide = by;
			if (tables.stream().filter(table -> table.by().size() == wide).count() > MOST.get(by)) {
				throw new IllegalArgumentException("a plan has one total, four one-way and two two-way tables at most");
			}
		}
	}

	/** A plan with some of the tables only. */
	public TablePlan only(List<PlannedTable> some) {
		return new TablePlan(this.version, this.dimensions, some);
	}

	/** What a table covers. */
	public enum Span {

		/** One quarter. */
		QUARTER,
		/** The calendar year that ends with the quarter. */
		YEAR;

		/** The code of the quarter, or the year. */
		public String period(Quarter quarter) {
			return (this == QUARTER) ? quarter.toString() : Integer.toString(quarter.year());
		}

	}

	/**
	 * A table.
	 *
	 * @param name of small letters
	 * @param by the dimensions; none for a total, two at most
	 */
	public record PlannedTable(String name, Span span, List<String> by, Rounding rounding) {

		public PlannedTable {
			by = List.copyOf(by);
			if (!name.matches("[a-z]+(-[a-z]+)*") || by.size() >= MOST.size()) {
				throw new IllegalArgumentException("a table has a name of small letters and at most two dimensions");
			}
		}

	}

}

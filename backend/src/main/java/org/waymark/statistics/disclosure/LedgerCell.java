package org.waymark.statistics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What everybody may know of one cell, since it left: between which numbers its true
 * count lies.
 *
 * @param period the code of a quarter, or a year
 * @param where codes by dimension; none for a total
 * @param hidden whether it was too few to show
 */
public record LedgerCell(String period, Map<String, String> where, int lowest, int highest, boolean hidden) {

	public LedgerCell {
		where = new TreeMap<>(where);
	}

	/** A cell of a table, as it was published. */
	public static LedgerCell of(CellAddress address, PublishedCell cell) {
		Map<String, String> where = new TreeMap<>();
		for (int at = 0; at < address.codes().size(); at++) {
			where.put(address.table().by().get(at), address.codes().get(at));
		}
		Rounding rounding = address.table().rounding();
		return new LedgerCell(address.period(), where, rounding.lowest(cell), rounding.highest(cell),
				cell.number().isEmpty());
	}

	/** A number that left as it is. */
	public static LedgerCell exact(String period, Map<String, String> where, int count) {
		return new LedgerCell(period, where, count, count, false);
	}

	/** The same in another period. */
	LedgerCell in(String other) {
		return new LedgerCell(other, this.where, this.lowest, this.highest, this.hidden);
	}

	/** Its quarter; empty where it is of a year. */
	Optional<Quarter> quarter() {
		return this.period.contains("Q") ? Optional.of(Quarter.read(this.period)) : Optional.empty();
	}

	/** Whether a report of this quarter with these facts is counted in it. */
	boolean counts(FrozenRecord one) {
		return inPeriod(one.quarter()) && this.where.entrySet()
			.stream()
			.allMatch(fact -> one.facts().getOrDefault(fact.getKey(), List.of()).contains(fact.getValue()));
	}

	private boolean inPeriod(Quarter quarter) {
		return this.period.equals(quarter.toString()) || this.period.equals(Integer.toString(quarter.year()));
	}

}

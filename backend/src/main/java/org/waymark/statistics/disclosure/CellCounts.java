package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.statistics.disclosure.TablePlan.PlannedTable;

/**
 * True counts by the tables of a plan, and what may be shown of them. Pages, charts and
 * files never see it.
 */
public final class CellCounts {

	private final TablePlan plan;

	private final Map<CellAddress, Counted> cells = new HashMap<>();

	private CellCounts(TablePlan plan) {
		this.plan = plan;
	}

	/** Counts records. */
	public static CellCounts of(TablePlan plan, Collection<FrozenRecord> records) {
		CellCounts counts = new CellCounts(plan);
		for (FrozenRecord one : records) {
			counts.cellsOf(one).forEach(cell -> counts.cells.merge(cell, new Counted(1, one.key()), Counted::plus));
		}
		return counts;
	}

	/** Every cell that a record is in. */
	public List<CellAddress> cellsOf(FrozenRecord one) {
		List<CellAddress> found = new ArrayList<>();
		for (PlannedTable table : this.plan.tables()) {
			String period = table.span().period(one.quarter());
			combined(table.by().stream().map(name -> one.facts().getOrDefault(name, List.of())).toList())
				.forEach(codes -> found.add(new CellAddress(table, period, codes)));
		}
		return found;
	}

	/** The true count. */
	public int count(CellAddress cell) {
		return counted(cell).count();
	}

	/** What may be shown. */
	public PublishedCell published(CellAddress cell) {
		Counted counted = counted(cell);
		return cell.table().rounding().cell(counted.count(), counted.keys());
	}

	/** Every cell of a table in a period, also where nobody is in it. */
	public List<CellAddress> matrix(PlannedTable table, String period) {
		return combined(table.by().stream().map(this.plan.dimensions()::get).toList()).stream()
			.map(codes -> new CellAddress(table, period, codes))
			.toList();
	}

	private Counted counted(CellAddress cell) {
		return this.cells.getOrDefault(cell, Counted.NONE);
	}

	/** One of each, in every way. */
	static List<List<String>> combined(List<List<String>> codes) {
		List<List<String>> all = List.of(List.of());
		for (List<String> next : codes) {
			List<List<String>> longer = new ArrayList<>();
			for (List<String> before : all) {
				for (String code : next) {
					List<String> more = new ArrayList<>(before);
					more.add(code);
					longer.add(more);
				}
			}
			all = longer;
		}
		return all;
	}

	/**
	 * A true count.
	 *
	 * @param keys the sum of the keys of its records
	 */
	private record Counted(int count, int keys) {

		static final Counted NONE = new Counted(0, 0);

		Counted plus(Counted other) {
			return new Counted(this.count + other.count, this.keys + other.keys);
		}

	}

}

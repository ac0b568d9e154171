package org.waymark.statistics.disclosure;

import java.util.List;

import org.waymark.statistics.disclosure.TablePlan.PlannedTable;

/**
 * A table of people as it may be shown: a row for each cell of the plan, in the plan's
 * order, also where nobody is in it.
 *
 * @param period the code of a quarter, or a year
 */
public record PublishedTable(PlannedTable table, String period, List<Row> rows) {

	public PublishedTable {
		rows = List.copyOf(rows);
	}

	/** What may be shown of a table. */
	public static PublishedTable of(CellCounts counts, PlannedTable table, String period) {
		return new PublishedTable(table, period,
				counts.matrix(table, period)
					.stream()
					.map(cell -> new Row(cell.codes(), counts.published(cell)))
					.toList());
	}

	/** What everybody may know from it. */
	public List<LedgerCell> ledger() {
		return this.rows.stream()
			.map(row -> LedgerCell.of(new CellAddress(this.table, this.period, row.codes()), row.cell()))
			.toList();
	}

	/**
	 * A row.
	 *
	 * @param codes one for each dimension
	 */
	public record Row(List<String> codes, PublishedCell cell) {

		public Row {
			codes = List.copyOf(codes);
		}

	}

}

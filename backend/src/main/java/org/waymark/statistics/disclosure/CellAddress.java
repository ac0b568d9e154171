package org.waymark.statistics.disclosure;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param period the code of a quarter, or a year
 * @param codes one for each dimension of the table
 */
public record CellAddress(TablePlan.PlannedTable table, String period, List<String> codes) {

	public CellAddress {
		codes = List.copyOf(codes);
	}

}

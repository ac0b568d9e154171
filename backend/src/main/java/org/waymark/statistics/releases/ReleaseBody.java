package org.waymark.statistics.releases;

import java.util.List;
import java.util.Map;

import org.waymark.statistics.disclosure.CellCounts;
import org.waymark.statistics.disclosure.FrozenRecord;
import org.waymark.statistics.disclosure.LedgerCell;
import org.waymark.statistics.disclosure.PublishedTable;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.disclosure.TablePlan;
import org.waymark.statistics.disclosure.TablePlan.PlannedTable;
import org.waymark.statistics.disclosure.TablePlan.Span;

/**
 * What is kept of a release, sealed: the frozen records with their keys, and the tables.
 * The salt is forgotten: with the keys kept, the same tables come out again.
 */
record ReleaseBody(List<KeptRecord> records, List<KeptTable> tables) {

	ReleaseBody {
		records = List.copyOf(records);
		tables = List.copyOf(tables);
	}

	/**
	 * Makes a release.
	 * @param own the records of the quarter
	 * @param year the records of the whole year, if all of its quarters are there
	 */
	static ReleaseBody of(TablePlan plan, Quarter quarter, List<FrozenRecord> own, List<FrozenRecord> year) {
		CellCounts counts = CellCounts.of(plan, year.isEmpty() ? own : year);
		List<KeptTable> tables = plan.tables()
			.stream()
			.filter(table -> table.span() == Span.QUARTER || !year.isEmpty())
			.map(table -> KeptTable.of(PublishedTable.of(counts, table, table.span().period(quarter))))
			.toList();
		return new ReleaseBody(own.stream().map(KeptRecord::of).toList(), tables);
	}

	List<FrozenRecord> frozen() {
		return this.records.stream().map(KeptRecord::frozen).toList();
	}

	List<PublishedTable> published() {
		return this.tables.stream().map(KeptTable::published).toList();
	}

	List<LedgerCell> ledger() {
		return published().stream().flatMap(table -> table.ledger().stream()).toList();
	}

	@Override
	public String toString() {
		return "ReleaseBody[hidden]";
	}

	/** A frozen record. */
	record KeptRecord(int key, String quarter, Map<String, List<String>> facts) {

		static KeptRecord of(FrozenRecord one) {
			return new KeptRecord(one.key(), one.quarter().toString(), one.facts());
		}

		FrozenRecord frozen() {
			return new FrozenRecord(this.key, Quarter.read(this.quarter), this.facts);
		}

		@Override
		public String toString() {
			return "KeptRecord[hidden]";
		}

	}

	/** A table, with the symbols of its cells. */
	record KeptTable(PlannedTable table, String period, List<KeptRow> rows) {

		static KeptTable of(PublishedTable table) {
			return new KeptTable(table.table(), table.period(),
					table.rows().stream().map(row -> new KeptRow(row.codes(), row.cell().symbol())).toList());
		}

		PublishedTable published() {
			return new PublishedTable(this.table, this.period,
					this.rows.stream()
						.map(row -> new PublishedTable.Row(row.codes(), this.table.rounding().read(row.symbol())))
						.toList());
		}

	}

	/** A row of a table. */
	record KeptRow(List<String> codes, String symbol) {

	}

}

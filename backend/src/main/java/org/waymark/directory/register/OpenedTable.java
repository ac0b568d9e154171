package org.waymark.directory.register;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.waymark.directory.register.Register.Note;
import org.waymark.platform.csv.CsvFile;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.csv.UnreadableCsv;

/**
 * A table of the register.
 *
 * @param name of its file
 * @param kind which it is
 * @param table its rows
 * @param whole whether it has every column that is needed
 */
record OpenedTable(String name, TableKind kind, CsvFile table, boolean whole) {

	/** Hands over its rows; damage becomes a fault. */
	void into(List<Note> faults, Consumer<CsvRow> reader) throws IOException {
		try {
			if (this.whole) {
				this.table.forEach(reader);
			}
		}
		catch (UnreadableCsv damaged) {
			faults.add(new Note(damaged.reason().name(), place(this.name, damaged)));
		}
	}

	static String place(String name, UnreadableCsv damaged) {
		return damaged.where().isEmpty() ? name : name + ", " + damaged.where();
	}

}

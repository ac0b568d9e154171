package org.waymark.committee.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.waymark.desk.Words;
import org.waymark.platform.csv.CsvFile;
import org.waymark.platform.csv.CsvRow;
import org.waymark.platform.csv.UnreadableCsv;
import org.waymark.platform.form.FieldError;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a table says that somebody pasted. All of it is right, or none is taken.
 *
 * @param rows of it, once nothing is wrong
 * @param faults what is wrong, each with its line
 */
public record PastedTable<R>(List<R> rows, List<FieldError> faults) {

	/** More than a person looks through before they keep it. */
	public static final int MOST_ROWS = 500;

	/** A form with more characters is not taken in at all. */
	public static final int LONGEST = 100_000;

	private static final int MOST_FAULTS = 20;

	/**
	 * Reads a table.
	 * @param needed names of columns that it must have
	 * @param reader says what is in a row
	 */
	public static <R> PastedTable<R> read(Words words, String table, Collection<String> needed,
			Function<CsvRow, Line<R>> reader) {
		if (table.length() > LONGEST) {
			return fault(words, "TOO_LONG", "");
		}
		try {
			byte[] bytes = table.getBytes(UTF_8);
			CsvFile file = CsvFile.open(() -> new ByteArrayInputStream(bytes));
			List<String> missing = file.missing(needed);
			return missing.isEmpty() ? rows(words, file, reader) : fault(words, "MISSING", String.join(", ", missing));
		}
		catch (UnreadableCsv damaged) {
			return fault(words, damaged.reason().name(), damaged.where());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static <R> PastedTable<R> rows(Words words, CsvFile file, Function<CsvRow, Line<R>> reader)
			throws IOException {
		List<R> rows = new ArrayList<>();
		List<FieldError> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		file.forEach(row -> {
			Line<R> line = reader.apply(row);
			line.faults()
				.forEach(fault -> faults
					.add(said(words, "ROW", row.line() + ", " + fault.field() + ": " + fault.text())));
			if (!seen.add(line.key())) {
				faults.add(said(words, "TWICE", Long.toString(row.line())));
			}
			line.row().ifPresent(rows::add);
		});
		if (seen.isEmpty()) {
			return fault(words, "EMPTY", "");
		}
		if (seen.size() > MOST_ROWS) {
			return fault(words, "TOO_LONG", "");
		}
		return faults.isEmpty() ? new PastedTable<>(rows, List.of())
				: new PastedTable<>(List.of(), faults.stream().limit(MOST_FAULTS).toList());
	}

	private static <R> PastedTable<R> fault(Words words, String code, String what) {
		return new PastedTable<>(List.of(), List.of(said(words, code, what)));
	}

	private static FieldError said(Words words, String code, String what) {
		return new FieldError("table", words.of("pasted-table", code).replace("{what}", what));
	}

	@Override
	public String toString() {
		return "PastedTable[hidden]";
	}

	/**
	 * What is in a row.
	 *
	 * @param key no two rows have the same
	 * @param row what it says; empty where something is wrong with it
	 * @param faults what is wrong, each under the name of its column
	 */
	public record Line<R>(String key, Optional<R> row, List<FieldError> faults) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

}

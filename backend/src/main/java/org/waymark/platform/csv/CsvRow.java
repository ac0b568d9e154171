package org.waymark.platform.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.waymark.site.text.TypedText;

/** One row of a table, read by the names of its columns. */
public final class CsvRow {

	private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,9})(\\.0+)?");

	private static final List<DateTimeFormatter> DATES = List.of(day("dd-MM-uuuu"), day("dd/MM/uuuu"),
			day("uuuu-MM-dd"));

	private final Map<String, Integer> columns;

	private final List<String> cells;

	private final long line;

	CsvRow(Map<String, Integer> columns, List<String> cells, long line) {
		this.columns = columns;
		this.cells = cells;
		this.line = line;
	}

	/** The line of the file on which it begins, from 1. */
	public long line() {
		return this.line;
	}

	/** A cell with single blanks; empty where the table has no such column. */
	public String text(String column) {
		Integer place = this.columns.get(column);
		return (place == null) ? "" : TypedText.oneLine(this.cells.get(place));
	}

	/**
	 * A cell as a number: leading zeros, which spreadsheets lose, and a decimal part of
	 * zeros, which they add, do not count.
	 */
	public OptionalInt number(String column) {
		var found = NUMBER.matcher(text(column));
		return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
	}

	/** A cell as a day, written as 31-12-2026, 31/12/2026 or 2026-12-31. */
	public Optional<LocalDate> date(String column) {
		String text = text(column);
		return DATES.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
	}

	private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDate.parse(text, form));
		}
		catch (DateTimeException otherForm) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter day(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
	}

}

package org.waymark.site.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as files (RFC 4180, UTF-8 with a byte order mark, without which spreadsheets
 * guess). Each cell is quoted, and one that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
public final class Csv {

	/** What a file begins with. */
	public static final String MARK = "\uFEFF";

	private Csv() {
	}

	/** The rows as one file, heads first. */
	public static byte[] file(Stream<List<String>> rows) {
		return (MARK + rows.map(Csv::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
	}

	/** One row, with its end. */
	public static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	private static String cell(String text) {
		String harmless = text.matches("(?s)[=+\\-@\t\r\\x00].*") ? "'" + text : text;
		return "\"" + harmless.replace("\"", "\"\"") + "\"";
	}

}

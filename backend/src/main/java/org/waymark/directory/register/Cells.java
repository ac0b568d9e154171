package org.waymark.directory.register;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.platform.csv.CsvRow;

/** Brings what people typed into the register into one form. Pure. */
final class Cells {

	/**
	 * Secure units (24) and secure academies (57): their address in the register is that
	 * of somebody else, and where the children live is not to be shown.
	 */
	private static final Set<Integer> WITHOUT_ADDRESS = Set.of(24, 57);

	private static final Set<String> NOTHING = Set.of("", "not applicable", "does not apply", "none", "not recorded",
			"not supported by a trust", "999");

	private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

	private static final Pattern SCHEME = Pattern.compile("(?i)^(https?):/*");

	private static final Pattern HOST = Pattern
		.compile("(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:[0-9]{1,5})?([/?#][^ ]*)?");

	private Cells() {
	}

	static String text(CsvRow row, String column) {
		return row.text(column).replace('|', '/');
	}

	static String number(CsvRow row, String column) {
		var number = row.number(column);
		return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
	}

	static String date(CsvRow row, String column) {
		return row.date(column).map(LocalDate::toString).orElse("");
	}

	/** A code in words, unless the words say that there is none. */
	static String meaning(CsvRow row, String column) {
		String said = text(row, column);
		return NOTHING.contains(said.toLowerCase(Locale.ROOT)) ? "" : said;
	}

	static String address(CsvRow row, String column) {
		return hasAddress(row) ? text(row, column) : "";
	}

	static String place(CsvRow row, String column) {
		return hasAddress(row) ? meaning(row, column) : "";
	}

	static String postcode(CsvRow row, String column) {
		String typed = address(row, column).toUpperCase(Locale.UK);
		Matcher whole = POSTCODE.matcher(typed.replace(" ", ""));
		return whole.matches() ? whole.group(1) + " " + whole.group(2) : typed;
	}

	/**
	 * Schools type {@code www.x}, {@code x}, {@code http:www.x}, and blanks. What names
	 * no host is dropped: it would become a link.
	 */
	static String website(CsvRow row, String column) {
		String typed = row.text(column).replace(" ", "");
		Matcher scheme = SCHEME.matcher(typed);
		boolean told = scheme.find();
		String rest = told ? typed.substring(scheme.end()) : typed;
		String way = told ? scheme.group(1).toLowerCase(Locale.ROOT) : "https";
		return HOST.matcher(rest).matches() ? way + "://" + rest : "";
	}

	/** Spreadsheets take the number for a number and drop its first zero. */
	static String telephone(CsvRow row, String column) {
		String digits = row.text(column).replaceAll("[^0-9+]", "");
		boolean lost = digits.length() == 10 && digits.matches("[1-9].*");
		return lost ? "0" + digits : digits;
	}

	static boolean hidesAddress(RegisteredSchool school) {
		String type = school.fact(RegisterField.TYPE);
		return !type.isEmpty() && WITHOUT_ADDRESS.contains(Integer.valueOf(type));
	}

	private static boolean hasAddress(CsvRow row) {
		var type = row.number("TypeOfEstablishment (code)");
		return type.isEmpty() || !WITHOUT_ADDRESS.contains(type.getAsInt());
	}

}

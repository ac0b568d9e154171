package org.waymark.statistics.disclosure;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year. Its code is like {@code 2026Q3}.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	/** The last of a year. */
	public static final int LAST = 4;

	private static final int MONTHS = 3;

	private static final Pattern CODE = Pattern.compile("(\\d{4})Q([1-4])");

	public Quarter {
		if (number < 1 || number > LAST) {
			throw new IllegalArgumentException("a year has four quarters");
		}
	}

	/** The quarter that a day is in. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

	/**
	 * Reads a code.
	 * @throws IllegalArgumentException when it is none
	 */
	public static Quarter read(String code) {
		Matcher matcher = CODE.matcher(code);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("this is no quarter");
		}
		return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/**
	 * The quarter that an address or a form names; the present one where it names none,
	 * or one that has not begun.
	 */
	public static Quarter asked(Optional<String> code, LocalDate today) {
		return code.filter(text -> CODE.matcher(text).matches())
			.map(Quarter::read)
			.filter(quarter -> !quarter.begins().isAfter(today))
			.orElseGet(() -> of(today));
	}

	/** Its first day. */
	public LocalDate begins() {
		return LocalDate.of(this.year, (this.number - 1) * MONTHS + 1, 1);
	}

	/** The one after it. */
	public Quarter next() {
		return of(begins().plusMonths(MONTHS));
	}

	/** The one before it. */
	public Quarter before() {
		return of(begins().minusMonths(MONTHS));
	}

	@Override
	public int compareTo(Quarter other) {
		return Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number).compare(this, other);
	}

	@Override
	public String toString() {
		return this.year + "Q" + this.number;
	}

}

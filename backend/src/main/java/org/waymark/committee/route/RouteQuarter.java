package org.waymark.committee.route;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year, by the first of its days in Europe/London.
 */
record RouteQuarter(LocalDate firstDay) {

	private static final String CODE = "20\\d{2}Q[1-4]";

	static RouteQuarter of(LocalDate day) {
		return new RouteQuarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
	}

	/** The quarter of a code such as 2026Q4; that of a day where it is no such code. */
	static RouteQuarter of(String code, LocalDate otherwise) {
		return code.matches(CODE) ? new RouteQuarter(
				LocalDate.of(Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)) * 3 - 2, 1))
				: of(otherwise);
	}

	RouteQuarter before() {
		return new RouteQuarter(this.firstDay.minusMonths(3));
	}

	String code() {
		return this.firstDay.getYear() + "Q" + this.firstDay.get(IsoFields.QUARTER_OF_YEAR);
	}

}

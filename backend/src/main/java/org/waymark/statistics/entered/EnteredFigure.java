package org.waymark.statistics.entered;

import java.time.LocalDate;

/**
 * A figure as an analyst entered it.
 *
 * @param number a true count
 * @param source where it comes from, as typed
 * @param day on which that said so
 */
public record EnteredFigure(int number, String source, LocalDate day) {

	@Override
	public String toString() {
		return "EnteredFigure[hidden]";
	}

}

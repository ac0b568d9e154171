package org.waymark.site.schools.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Messages;
import org.waymark.site.schools.School.Standing;

/** Says in words whether a school is open, and writes days as people do. */
final class StandingWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private StandingWords() {
	}

	/** Such as "It closed on 31 August 2024." */
	static String over(Standing standing, Messages text) {
		LocalDate closed = standing.closed();
		if (standing.state().equals("GONE")) {
			return text.text("schools.gone");
		}
		return (closed != null) ? text.text("schools.closed-on", DAY.format(closed)) : text.text("schools.closed");
	}

	/** What to know of a school that is there; null if it is simply open. */
	static @Nullable String still(Standing standing, Messages text) {
		return switch (standing.state()) {
			case "CLOSING" -> text.text("schools.closing");
			case "PROPOSED" -> text.text("schools.proposed");
			default -> null;
		};
	}

	static String day(LocalDate day) {
		return DAY.format(day);
	}

}

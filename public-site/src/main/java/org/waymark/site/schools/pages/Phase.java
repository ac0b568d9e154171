package org.waymark.site.schools.pages;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.waymark.site.schools.School;

/** The phases by which schools are listed. */
final class Phase {

	/** As in an edition, in the order of the page. */
	static final List<String> CODES = List.of("NURSERY", "PRIMARY", "SECONDARY", "ALL_THROUGH", "SIXTEEN_PLUS",
			"OTHER");

	private Phase() {
	}

	/** Open schools of a phase. */
	static Predicate<School> of(String code) {
		return school -> school.type().phase().equals(code) && !school.standing().over();
	}

	/** As in an address, such as {@code all-through}. */
	static String path(String code) {
		return code.toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

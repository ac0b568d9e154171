package org.waymark.site.schools.pages;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.page.Messages;
import org.waymark.site.schools.School;

/**
 * A school in a list.
 *
 * @param urn its number
 * @param name of the school
 * @param place its town and postcode; may be empty
 * @param formerly what it was called, if it was found by that; null otherwise
 * @param over that it closed, and when; null while there is such a school
 */
record SchoolRow(int urn, String name, String place, @Nullable String formerly, @Nullable String over) {

	static SchoolRow of(School school, boolean formerly, Messages text) {
		return new SchoolRow(school.urn(), school.name(), place(school),
				formerly ? text.text("schools.formerly", String.join("; ", school.formerNames())) : null,
				school.standing().over() ? StandingWords.over(school.standing(), text) : null);
	}

	private static String place(School school) {
		return school.address()
			.stream()
			.findFirst()
			.map(address -> String.join(", ",
					Stream.of(address.street(), address.town(), address.postcode())
						.filter(part -> !part.isEmpty())
						.toList()))
			.orElse("");
	}

	static List<SchoolRow> of(List<School> schools, Messages text) {
		return schools.stream().map(school -> of(school, false, text)).toList();
	}

}

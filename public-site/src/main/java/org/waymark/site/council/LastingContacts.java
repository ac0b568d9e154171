package org.waymark.site.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.waymark.site.CouncilProfile.Contact;

/**
 * Which contacts no date takes away. A person in danger is better served by a number that
 * was checked long ago than by none.
 */
final class LastingContacts {

	/** The emergency number, and the council's own numbers for a worry about a child. */
	static final Set<String> ALWAYS = Set.of("emergency", "hub", "out-of-hours", "lado");

	private LastingContacts() {
	}

	/** Marks those contacts, and of each kind the one whose check lasts longest. */
	static void keep(Map<String, Contact> contacts, List<FiledContact> rows) {
		ALWAYS.forEach(code -> contacts.computeIfPresent(code, (same, contact) -> contact.staying()));
		rows.stream()
			.filter(row -> row.kind() != null && checked(contacts.get(row.code())))
			.collect(Collectors.groupingBy(FiledContact::kind))
			.values()
			.forEach(kind -> contacts.computeIfPresent(last(kind), (same, contact) -> contact.staying()));
	}

	private static boolean checked(Contact contact) {
		return contact.verifiedOn() != null && contact.nextCheckDue() != null;
	}

	private static String last(List<FiledContact> kind) {
		return kind.stream()
			.max(Comparator.comparing(row -> Objects.requireNonNullElse(row.nextCheckDue(), LocalDate.MIN)))
			.orElseThrow()
			.code();
	}

}

package org.waymark.site.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.waymark.site.CouncilProfile;

/**
 * Which contacts and pages have to be checked, for the people who run the service. They
 * are named 30 days ahead, and more plainly 14 and 3 days ahead.
 */
final class DueChecks {

	private static final List<Integer> AHEAD = List.of(3, 14, 30);

	private DueChecks() {
	}

	/** One line a contact or page. */
	static List<String> of(CouncilProfile profile, Catalogue catalogue, LocalDate today) {
		Stream<String> contacts = profile.contacts()
			.entrySet()
			.stream()
			.filter(contact -> contact.getValue().nextCheckDue() != null)
			.map(contact -> line("contact " + contact.getKey(),
					Objects.requireNonNull(contact.getValue().nextCheckDue()), today));
		Stream<String> pages = catalogue.entries()
			.stream()
			.map(entry -> line("page " + entry.name(), entry.check().next(), today));
		return Stream.concat(contacts, pages).filter(line -> !line.isEmpty()).toList();
	}

	/** Safety pages that nobody has read with the people they are for. */
	static List<String> unread(Catalogue catalogue) {
		return catalogue.entries()
			.stream()
			.filter(entry -> entry.safety() && entry.check().readWith().isEmpty())
			.map(LibraryEntry::name)
			.toList();
	}

	private static String line(String what, LocalDate due, LocalDate today) {
		long days = ChronoUnit.DAYS.between(today, due);
		if (days < 0) {
			return what + " is overdue since " + due;
		}
		return AHEAD.stream()
			.filter(ahead -> days <= ahead)
			.findFirst()
			.map(ahead -> what + " is due within " + ahead + " days, on " + due)
			.orElse("");
	}

}

package org.waymark.committee.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.waymark.site.CouncilProfile.Contact;
import org.waymark.staff.DeskFrame;

/**
 * The card for whoever answers first.
 *
 * @param frame the page's frame
 * @param day on which it was made, in words
 * @param numbers whom to put through, in their order
 */
record CardPage(DeskFrame frame, String day, List<Number> numbers) {

	/**
	 * A number to put somebody through to.
	 *
	 * @param name who answers
	 * @param phone as people dial it
	 * @param hours when they answer, in words
	 * @param checked whether its last check still counts
	 */
	record Number(String name, String phone, String hours, boolean checked) {

		static Number of(Contact contact, LocalDate today) {
			return new Number(contact.name(), Objects.requireNonNull(contact.phone()), contact.hours(),
					contact.live(today));
		}

	}

}

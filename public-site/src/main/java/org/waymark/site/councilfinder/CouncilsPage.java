package org.waymark.site.councilfinder;

import java.time.LocalDate;
import java.util.List;

import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.Frame;

/**
 * The page that names one council or several.
 *
 * @param frame around it
 * @param heading what the rules say
 * @param text what to do
 * @param councils likeliest first
 */
record CouncilsPage(Frame frame, String heading, String text, List<Named> councils) {

	public CouncilsPage {
		councils = List.copyOf(councils);
	}

	/**
	 * A council and how to reach it.
	 */
	public record Named(Authority council, List<Way> ways) {

		public Named {
			ways = List.copyOf(ways);
		}

		static Named of(Authority council, CouncilProfile profile, LocalDate today) {
			return new Named(council,
					council.contacts()
						.stream()
						.flatMap(code -> profile.contact(code).stream())
						.map(contact -> new Way(contact, contact.live(today)))
						.toList());
		}

	}

	/**
	 * A way to reach a council.
	 *
	 * @param contact the way
	 * @param live whether it may be shown today
	 */
	public record Way(Contact contact, boolean live) {

	}

}

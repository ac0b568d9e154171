package org.waymark.site.guidance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Council.Need;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.page.Frame;

/**
 * The page of people to talk to, by subject.
 *
 * @param frame around it
 * @param groups in the order of the page, each with a contact
 * @param quiet whether this is its neutral address
 */
record TalkPage(Frame frame, List<Group> groups, boolean quiet) {

	static final String PATH = "/guidance/talk-to-someone";

	/** Where the doors and the pages lead. */
	static final String QUIET = "/read/talk";

	public TalkPage {
		groups = List.copyOf(groups);
	}

	static TalkPage of(Frame frame, List<Need> needs, LocalDate today, boolean quiet) {
		return new TalkPage(frame,
				needs.stream()
					.map(need -> Group.of(need, frame.council(), today))
					.filter(group -> !group.people().isEmpty())
					.toList(),
				quiet);
	}

	/**
	 * People for one need.
	 *
	 * @param text the need
	 * @param hint what to know first, or null
	 * @param people whom to talk to
	 */
	public record Group(String text, @Nullable String hint, List<Person> people) {

		public Group {
			people = List.copyOf(people);
		}

		static Group of(Need need, CouncilProfile council, LocalDate today) {
			return new Group(need.text(), need.hint(),
					need.contacts()
						.stream()
						.flatMap(code -> council.contact(code).stream())
						.map(contact -> new Person(contact, contact.live(today)))
						.toList());
		}

	}

	/**
	 * A contact to talk to.
	 *
	 * @param contact how to reach them
	 * @param live whether that may be shown today
	 */
	public record Person(Contact contact, boolean live) {

	}

}

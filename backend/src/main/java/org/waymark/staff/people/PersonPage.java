package org.waymark.staff.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.waymark.platform.ids.StaffId;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.staff.people.PeopleStore.Person;

/**
 * The parameter of the template of one person's account.
 *
 * @param frame the page's frame
 * @param id of the account
 * @param name their name
 * @param about role, name to sign in with, and how long, in words
 * @param values days as typed or on record, by field
 * @param offered what the reader may do with the account
 * @param faults the faults, by field
 * @param conflict whether the last request could not be done
 */
record PersonPage(DeskFrame frame, String id, String name, List<String> about, Map<String, String> values,
		Offered offered, Map<String, String> faults, boolean conflict) {

	/** The content of a field. */
	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

	@Override
	public String toString() {
		return "PersonPage[hidden]";
	}

	/**
	 * The actions that the reader may take on another's account.
	 *
	 * @param ending set its last day
	 * @param renewing vouch for it
	 * @param inviting make a link with which its owner chooses a password
	 * @param closing close it
	 * @param reopening open it again
	 */
	public record Offered(boolean ending, boolean renewing, boolean inviting, boolean closing, boolean reopening) {

		static Offered of(Person person, Member reader, Instant now) {
			boolean other = !person.id().equals(reader.id());
			boolean open = other && person.disabled() == null;
			boolean here = other && !person.gone(now);
			return new Offered(open && !person.renewed(), open && person.renewed(), here && person.provider() == null,
					here, other && !open);
		}

	}

}

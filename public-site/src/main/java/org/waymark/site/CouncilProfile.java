package org.waymark.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A council's name, hub, hours, days off and contacts, read from its content files.
 *
 * @param name the council's name on the page
 * @param example whether this is the example that ships with Waymark, to be bannered
 * @param hub the hub's name here
 * @param hours opening times of the hub by day; a day not named is closed (Europe/London)
 * @param closedDays bank holidays of England and Wales and the council's own closure days
 * @param version identifies hours and closed days together, kept with each deadline
 * @param contacts by code, in the order in which they are shown (the emergency number
 * first)
 * @param help codes of the contacts at the foot of every page
 * @param exit address of the neutral page for a person who leaves in a hurry
 * @param localAuthority its number in the national register of schools; 0 where it keeps
 * no directory of schools
 */
public record CouncilProfile(String name, boolean example, String hub, Map<DayOfWeek, Opening> hours,
		List<LocalDate> closedDays, String version, Map<String, Contact> contacts, List<String> help, String exit,
		int localAuthority) {

	public CouncilProfile {
		hours = Map.copyOf(hours);
		closedDays = List.copyOf(closedDays);
		contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
		help = List.copyOf(help);
	}

	public Optional<Contact> contact(String code) {
		return Optional.ofNullable(this.contacts.get(code));
	}

	/** The contact under this code, if it may be shown as live on this day. */
	public Optional<Contact> live(String code, LocalDate today) {
		return contact(code).filter(contact -> contact.live(today));
	}

	/**
	 * Opening times of one day, Europe/London.
	 */
	public record Opening(LocalTime from, LocalTime to) {

	}

	/**
	 * A way to reach a helper.
	 *
	 * @param name who answers
	 * @param phone as people dial it, or null
	 * @param text what to send to which number by text message, or null
	 * @param web an https address, or null
	 * @param hours when they answer, in words
	 * @param verifiedOn when a named person last checked it, or null if nobody has
	 * @param verifiedBy who checked it (a role), or null
	 * @param nextCheckDue the day from which it counts as unchecked again, or null
	 * @param stays whether it is shown after that day too, with the day of its last check
	 */
	public record Contact(String name, @Nullable String phone, @Nullable String text, @Nullable String web,
			String hours, @Nullable LocalDate verifiedOn, @Nullable String verifiedBy, @Nullable LocalDate nextCheckDue,
			boolean stays) {

		/** Whether it may be shown as live on this day. */
		public boolean live(LocalDate today) {
			return reachable() && this.verifiedOn != null && this.nextCheckDue != null
					&& (this.stays || !today.isAfter(this.nextCheckDue));
		}

		/** Whether it is shown although its check is overdue. */
		public boolean overdue(LocalDate today) {
			return live(today) && this.nextCheckDue != null && today.isAfter(this.nextCheckDue);
		}

		/** The same contact, which no date takes away. */
		public Contact staying() {
			return new Contact(this.name, this.phone, this.text, this.web, this.hours, this.verifiedOn, this.verifiedBy,
					this.nextCheckDue, true);
		}

		private boolean reachable() {
			return this.phone != null || this.text != null || this.web != null;
		}

	}

}

package org.waymark.committee.awareness;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Something that was done to raise awareness, as it is stored.
 *
 * @param day in Europe/London
 * @param title what it was
 * @param themes codes of what it was about, at least one
 * @param people how many it reached
 * @param setting where, by whom, for whom
 * @param removed why it is not counted; empty where it counts
 * @param version counts changes, from 1; 0 before it is stored
 */
record Activity(UUID id, LocalDate day, String title, List<String> themes, People people, Setting setting,
		String removed, int version) {

	boolean counts() {
		return this.removed.isEmpty();
	}

	boolean about(String theme) {
		return this.themes.contains(theme);
	}

	/**
	 * How many people it reached.
	 *
	 * @param number of them; empty where nobody counted
	 * @param estimate whether that is an estimate
	 */
	record People(OptionalInt number, boolean estimate) {

	}

	/**
	 * Where it was, and by and for whom.
	 *
	 * @param audience code of who it was for
	 * @param place code of the kind of place
	 * @param provider who did it; may be empty
	 * @param funding who paid; may be empty
	 * @param priority code of the priority that it serves
	 */
	record Setting(String audience, String place, String provider, String funding, String priority) {

	}

}

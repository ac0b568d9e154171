package org.waymark.triage.queue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.site.terms.Door;

/**
 * The filter of a list. It stands in the address, so it holds codes only, and never what
 * a person typed about a person.
 *
 * @param rating code of a rating, or {@code NONE} for those without
 * @param door a door
 * @param overdue only overdue reports
 * @param unopened only unopened reports
 */
record Filter(Optional<String> rating, Optional<Door> door, boolean overdue, boolean unopened) {

	static final Filter NOTHING = new Filter(Optional.empty(), Optional.empty(), false, false);

	static final Set<String> RATINGS = Set.of("RED", "AMBER", "GREEN", "BLUE", "NONE");

	private static final String YES = "yes";

	/** The filter of an address; what it does not know narrows nothing down. */
	static Filter of(MultiValueMap<String, String> asked) {
		return new Filter(code(asked, "rating").filter(RATINGS::contains),
				code(asked, "door").map(Door::of).filter(door -> door != Door.OTHER),
				YES.equals(asked.getFirst("overdue")), YES.equals(asked.getFirst("unopened")));
	}

	boolean none() {
		return equals(NOTHING);
	}

	Filter withoutRating() {
		return new Filter(Optional.empty(), this.door, this.overdue, this.unopened);
	}

	Filter withoutDoor() {
		return new Filter(this.rating, Optional.empty(), this.overdue, this.unopened);
	}

	Filter withoutOverdue() {
		return new Filter(this.rating, this.door, false, this.unopened);
	}

	Filter withoutUnopened() {
		return new Filter(this.rating, this.door, this.overdue, false);
	}

	/** Adds it to an address. */
	UriComponentsBuilder on(UriComponentsBuilder address) {
		return address.queryParamIfPresent("rating", this.rating.map(Filter::small))
			.queryParamIfPresent("door", this.door.map(Door::name).map(Filter::small))
			.queryParamIfPresent("overdue", yes(this.overdue))
			.queryParamIfPresent("unopened", yes(this.unopened));
	}

	private static Optional<String> code(MultiValueMap<String, String> asked, String name) {
		return Optional.ofNullable(asked.getFirst(name)).map(code -> code.toUpperCase(Locale.ROOT));
	}

	private static String small(String code) {
		return code.toLowerCase(Locale.ROOT);
	}

	private static Optional<String> yes(boolean on) {
		return on ? Optional.of(YES) : Optional.empty();
	}

}

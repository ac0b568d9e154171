package org.waymark.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that editors change as one.
 *
 * @param sort what it is
 * @param name of it among those of its sort: small letters, digits and hyphens
 */
public record Item(Sort sort, String name) {

	private static final Pattern STORED = Pattern.compile("([a-z]{1,20})/([a-z0-9-]{1,80})");

	/** The item of an address, or of a column; empty where there is no such sort. */
	public static Optional<Item> of(String stored) {
		Matcher found = STORED.matcher(stored);
		return found.matches() ? Stream.of(Sort.values())
			.filter(sort -> sort.code().equals(found.group(1)))
			.findFirst()
			.map(sort -> new Item(sort, found.group(2))) : Optional.empty();
	}

	/** As it is stored, and as it stands in addresses. */
	public String stored() {
		return this.sort.code() + "/" + this.name;
	}

	/** What an item is. */
	public enum Sort {

		/** A page of the library. */
		PAGE,
		/** A way to reach a helper. */
		CONTACT,
		/** Days on which the pages speak of a subject, or a poster. */
		CAMPAIGN,
		/** What a hard word means. */
		WORD,
		/** What stands on every page for a while. */
		BANNER;

		String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}

package org.waymark.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Days, addresses and ids as people type them and as they stand in addresses. */
public final class TypedValue {

	/** What nobody means, and a database or a year of four digits cannot hold. */
	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

	private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private TypedValue() {
	}

	/** A day such as 2026-12-10, from 1900 to 2199; empty for anything else. */
	public static Optional<LocalDate> day(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
		}
		catch (DateTimeException none) {
			return Optional.empty();
		}
	}

	/** Whether it is the address of a page, with a host and without a sign-in. */
	public static boolean link(String typed, int longest) {
		try {
			URI uri = new URI(typed);
			return List.of("https", "http").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null
					&& uri.getUserInfo() == null && typed.length() <= longest;
		}
		catch (URISyntaxException none) {
			return false;
		}
	}

	/** An id in an address; empty for anything else. */
	public static Optional<UUID> id(String typed) {
		return Optional.of(typed).filter(text -> text.matches(ID)).map(UUID::fromString);
	}

}

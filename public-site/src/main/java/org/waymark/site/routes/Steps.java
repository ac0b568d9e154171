package org.waymark.site.routes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.site.routes.RouteCounts.Place;

/** Which door and step an address of the journey is. */
public final class Steps {

	/** The page before the questions. */
	static final String BEFORE = "before";

	/** A page that is not of the journey, or that nobody told us. */
	static final Place UNKNOWN = new Place("any", "unknown");

	private static final Pattern PATH = Pattern.compile("/report(?:/([a-z-]{1,40}))?(?:/([a-z0-9-]{1,40}))?");

	private static final Set<String> DOORS = Set.of("place", "me", "work", "then");

	private static final Set<String> SHARED = Set.of("check", "sent", "unsure", "call", "one", "thanks");

	private Steps() {
	}

	/**
	 * The place of a path.
	 * @param path without query; anything else than an address of the journey is
	 * {@linkplain #UNKNOWN unknown}
	 */
	public static Place at(String path) {
		Matcher found = PATH.matcher(path);
		if (!found.matches()) {
			return UNKNOWN;
		}
		String first = (found.group(1) != null) ? found.group(1) : BEFORE;
		if (DOORS.contains(first)) {
			return new Place(first, (found.group(2) != null) ? found.group(2) : BEFORE);
		}
		return new Place(SHARED.contains(first) ? "any" : "public", first);
	}

}

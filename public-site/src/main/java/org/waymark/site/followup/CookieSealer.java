package org.waymark.site.followup;

import java.util.Optional;

/**
 * Seals a short text, so that a browser can keep it and nobody can read or change it
 * there.
 */
public interface CookieSealer {

	/** The text in characters that fit a cookie, an address and a field of a form. */
	String seal(String text);

	/** The text that {@link #seal} sealed; empty for anything else. */
	Optional<String> open(String sealed);

}

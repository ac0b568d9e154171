package org.waymark.desk;

import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Lets what a form sends twice be kept once. Pure. */
public final class Once {

	private Once() {
	}

	/** The random name that a form carries; a new one where it carries none. */
	public static UUID name(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException none) {
			return UUID.randomUUID();
		}
	}

	/**
	 * The id of what a form makes. The same words under the same name are the same thing;
	 * words that were changed after a first try are another, and are not lost.
	 */
	public static UUID id(UUID name, String... words) {
		return UUID.nameUUIDFromBytes((name + "\n" + String.join("\n", words)).getBytes(UTF_8));
	}

}

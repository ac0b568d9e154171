package org.waymark.site.arrival;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the last form brought along from the browser, unproven.
 *
 * @param work the answer to a challenge, empty where there is none
 * @param token the word of somebody else's check, empty where there is none
 */
public record Brought(String work, String token) {

	public static final Brought NOTHING = new Brought("", "");

	/** Far longer than either ever is. */
	private static final int LONGEST = 8192;

	static Brought of(MultiValueMap<String, String> form) {
		return new Brought(bounded(form.getFirst("solution")), bounded(form.getFirst("token")));
	}

	private static String bounded(@Nullable String text) {
		return (text != null && text.length() <= LONGEST) ? text : "";
	}

	@Override
	public String toString() {
		return "Brought[hidden]";
	}

}

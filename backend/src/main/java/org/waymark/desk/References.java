package org.waymark.desk;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;

import org.waymark.platform.web.Refusal;
import org.waymark.site.text.TypedText;

/**
 * References as people type and say them. The hub knows their shape from its own tables;
 * the public site makes them.
 */
public final class References {

	private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}");

	private References() {
	}

	/**
	 * The reference that a text means, however it was typed, said or pasted.
	 */
	public static Optional<String> read(String typed) {
		String plain = TypedText.code(typed);
		return SHAPE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
	}

	/** Says that there is no such report, in the same words in every case. */
	public static Refusal unknown() {
		return new Refusal(HttpStatus.NOT_FOUND, "There is no report with this reference",
				"Check the reference: ten letters and digits. A report that was sent a moment ago may still be on "
						+ "its way.");
	}

	/** In two groups of five. */
	public static String spoken(String reference) {
		return reference.substring(0, 5) + " " + reference.substring(5);
	}

}

package org.waymark.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;

import org.waymark.platform.web.Refusal;

/**
 * References as people type and say them. The hub knows their shape from its own tables;
 * the public site makes them.
 */
public final class References {

	private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{10}");

	private References() {
	}

	/**
	 * The reference that a text means: case, spaces and dashes do not matter, nor do
	 * look-alikes.
	 */
	public static Optional<String> read(String typed) {
		String plain = typed.replaceAll("[\\s-]", "")
			.toUpperCase(Locale.ROOT)
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
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

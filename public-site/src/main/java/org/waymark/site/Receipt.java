package org.waymark.site;

import java.time.Instant;
import java.util.regex.Pattern;

import org.waymark.site.terms.ReportReference;

/**
 * Proof that a report is stored: it exists only after the commit.
 *
 * @param reference the number to show
 * @param received when the database took it (UTC)
 */
public record Receipt(ReportReference reference, Instant received) {

	/**
	 * A name for the receipt of one visit, for a browser that keeps no cookie: it stands
	 * in the address of the receipt page. Derived one way from the visit's secret; it
	 * opens the receipt, for as long as that may be shown, and nothing else: neither
	 * draft nor key nor code can be found from it.
	 *
	 * @param text 43 characters of URL-safe Base64
	 */
	public record Token(String text) {

		private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

		public Token {
			if (!SHAPE.matcher(text).matches()) {
				throw new IllegalArgumentException("A receipt token has 43 characters of URL-safe Base64");
			}
		}

		/** Whether a text from an untrusted source has the shape of one. */
		public static boolean fits(String text) {
			return SHAPE.matcher(text).matches();
		}

		@Override
		public String toString() {
			return "Receipt.Token[hidden]";
		}

	}

}

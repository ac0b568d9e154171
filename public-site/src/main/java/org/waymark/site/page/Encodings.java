package org.waymark.site.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding}. */
final class Encodings {

	private Encodings() {
	}

	static boolean accepts(@Nullable String header, String encoding) {
		if (header == null) {
			return false;
		}
		for (String one : header.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = one.trim().split(";");
			if (parts[0].trim().equals(encoding)) {
				return parts.length == 1 || !parts[1].trim().matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

}

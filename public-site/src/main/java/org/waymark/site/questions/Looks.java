package org.waymark.site.questions;

import org.waymark.site.report.Line;
import org.waymark.site.report.Line.Sort;
import org.waymark.site.report.Words;

/** How big a field is, and what a browser may do with it. */
final class Looks {

	private Looks() {
	}

	/** Browsers offer the person's own details only; nothing else is remembered. */
	static Shown line(Line line, Shown.Label label, String value) {
		String type = (line.sort() == Sort.OWN_PHONE) ? "tel" : (line.sort() == Sort.OWN_EMAIL) ? "email" : "text";
		String autocomplete = switch (line.sort()) {
			case OWN_NAME -> "name";
			case OWN_PHONE -> "tel";
			case OWN_EMAIL -> "email";
			case PLAIN, CODE -> "off";
		};
		return new Shown.Line(label, value, type, autocomplete, line.sort() == Sort.PLAIN);
	}

	static Shown words(Words words, Shown.Label label, String value) {
		return new Shown.Words(label, value, words.counted() ? 10 : 3, words.counted() ? words.advised() : 0);
	}

}

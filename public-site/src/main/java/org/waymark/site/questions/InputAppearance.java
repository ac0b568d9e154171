package org.waymark.site.questions;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.SingleLine.Sort;

/** How big a field is, and what a browser may do with it. */
final class InputAppearance {

	private InputAppearance() {
	}

	/** Browsers offer the person's own details only; nothing else is remembered. */
	static InputView line(SingleLine line, InputView.Label label, String value, List<String> schools) {
		String type = (line.sort() == Sort.OWN_PHONE) ? "tel" : (line.sort() == Sort.OWN_EMAIL) ? "email" : "text";
		String autocomplete = switch (line.sort()) {
			case OWN_NAME -> "name";
			case OWN_PHONE -> "tel";
			case OWN_EMAIL -> "email";
			case PLAIN, CODE, SCHOOL -> "off";
		};
		return new InputView.Line(label, value, type, autocomplete, line.sort() == Sort.PLAIN,
				(line.sort() == Sort.SCHOOL) ? schools : List.of());
	}

	static InputView words(FreeText words, InputView.Label label, String value) {
		return new InputView.Words(label, value, words.counted() ? 10 : 3, words.counted() ? words.advised() : 0);
	}

}

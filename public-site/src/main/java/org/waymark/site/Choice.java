package org.waymark.site;

import org.jspecify.annotations.Nullable;

/**
 * One option of radio buttons or tick boxes.
 *
 * @param value what the form sends
 * @param text its label
 * @param hint a short explanation under the label, or null
 * @param chosen whether the person chose it before; nothing else makes it true
 */
public record Choice(String value, String text, @Nullable String hint, boolean chosen) {

	@Override
	public String toString() {
		return "Choice[hidden]";
	}

}

package org.waymark.platform.form;

import org.jspecify.annotations.Nullable;

/**
 * Something that a form of the desk offers to choose: a radio button, a tick box or a
 * line of a list.
 *
 * @param code what the form sends
 * @param label its words
 * @param hint a short explanation below the label, or null
 * @param chosen whether it was chosen before; nothing else makes it true
 */
public record Option(String code, String label, @Nullable String hint, boolean chosen) {

	public Option(String code, String label, boolean chosen) {
		this(code, label, null, chosen);
	}

	@Override
	public String toString() {
		return "Option[hidden]";
	}

}

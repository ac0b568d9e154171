package org.waymark.site.followup;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.ErrorLink;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The page that asks for reference and code.
 *
 * @param frame around it
 * @param reference as it was typed, or empty
 * @param code as it was typed, or empty
 * @param errors what is wrong with them
 */
record EnterPage(Frame frame, String reference, String code, List<ErrorLink> errors) {

	public EnterPage {
		errors = List.copyOf(errors);
	}

	/** The wording. */
	public Messages text() {
		return this.frame.text();
	}

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter(error -> error.field().equals(field))
			.map(ErrorLink::text)
			.findFirst()
			.orElse(null);
	}

	@Override
	public String toString() {
		return "EnterPage[hidden]";
	}

}

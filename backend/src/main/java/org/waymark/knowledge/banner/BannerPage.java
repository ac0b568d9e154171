package org.waymark.knowledge.banner;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The urgent banner, and a form for the next.
 *
 * @param frame the page's frame
 * @param now what stands on every page now, and until when; empty for nothing
 * @param note that a change waits, or that nothing can be changed; may be empty
 * @param open whether anything can be changed
 * @param sentences what it can say
 * @param lengths how long it can stand
 * @param form as typed
 * @param errors what has to be put right
 */
record BannerPage(DeskFrame frame, String now, String note, boolean open, List<Option> sentences, List<Option> lengths,
		BannerForm form, List<FieldError> errors) {

	/** The fault of a field, or null. */
	public @Nullable String error(String field) {
		return FieldError.at(field, this.errors);
	}

}

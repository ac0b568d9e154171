package org.waymark.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for opening a restricted report.
 *
 * @param frame the page's frame
 * @param reference as typed
 * @param reason as typed
 * @param faults the faults
 */
record GlassPage(DeskFrame frame, String reference, String reason, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "GlassPage[hidden]";
	}

}

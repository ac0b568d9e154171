package org.waymark.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for opening a restricted report.
 *
 * @param frame the page's frame
 * @param reference as typed
 * @param reason as typed
 * @param faults the faults
 */
public record GlassPage(DeskFrame frame, String reference, String reason, List<Said> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return this.faults.stream().filter(said -> said.field().equals(field)).map(Said::text).findFirst().orElse(null);
	}

	@Override
	public String toString() {
		return "GlassPage[hidden]";
	}

	/**
	 * A fault in words.
	 *
	 * @param field id of the field
	 * @param text what is wrong and how to put it right
	 */
	public record Said(String field, String text) {

	}

}

package org.waymark.access;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.staff.DeskFrame;

/**
 * What the template for opening a restricted report needs.
 *
 * @param frame what stands round it
 * @param reference as typed
 * @param reason as typed
 * @param faults what has to be put right
 */
public record GlassPage(DeskFrame frame, String reference, String reason, List<Said> faults) {

	/** What is wrong with a field, or null. */
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

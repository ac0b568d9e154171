package org.waymark.site.terms;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The wish about the reporter's name. Its name is its code in sealed reports, so no name
 * changes.
 */
public enum Wish {

	/** We do not know who they are. */
	ANONYMOUS,
	/** We know, and do not tell the family. */
	CONFIDENTIAL,
	/** We may say who told us. */
	NAMED,
	/**
	 * Not asked: the reporter is part of the concern itself (a child, or a professional).
	 */
	IN_REPORT,
	/** A code that this version does not know. Nothing is known of the wish. */
	OTHER;

	/** The wish of a stored code. */
	@JsonCreator
	public static Wish of(String code) {
		return Stream.of(values()).filter(wish -> wish.name().equals(code)).findFirst().orElse(OTHER);
	}

}

package org.waymark.site.terms;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The way a report came in. Its name is its code in sealed reports and in the database,
 * so no name changes.
 */
public enum Door {

	/** Anybody, about a child. */
	PUBLIC,
	/** Anybody, about a place. */
	PLACE,
	/** A child or young person. */
	YOUNG,
	/** A person who works or volunteers with children. */
	WORK,
	/** About something in the past. */
	PAST,
	/** A system of the police; the public face has no such door. */
	POLICE,
	/** A code that this version does not know. */
	OTHER;

	/** The door of a stored code. */
	@JsonCreator
	public static Door of(String code) {
		return Stream.of(values()).filter(door -> door.name().equals(code)).findFirst().orElse(OTHER);
	}

}

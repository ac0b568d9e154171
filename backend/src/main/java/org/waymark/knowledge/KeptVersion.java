package org.waymark.knowledge;

import java.time.Instant;
import java.util.Optional;

import org.waymark.platform.ids.StaffId;

/**
 * A version of an item, as it is stored.
 *
 * @param item what it is a version of
 * @param number counts the versions of the item, from 1
 * @param body what it says; empty where the folder is to say it again
 * @param state how it stands
 * @param why what its author said of it; may be empty
 * @param at when it was kept
 * @param author who kept it
 * @param authorName their name
 * @param second who answered, when and how, if somebody did
 */
public record KeptVersion(Item item, int number, Optional<String> body, State state, String why, Instant at,
		StaffId author, String authorName, Optional<Second> second) {

	/** How a version stands. */
	public enum State {

		/** It waits for a second person. */
		PROPOSED,
		/** It was published; the newest of these is what everybody reads. */
		PUBLISHED,
		/** A second person said no. */
		REFUSED,
		/** Another change took its place while it waited. */
		REPLACED

	}

	/**
	 * The second person.
	 *
	 * @param answer what they said of it; may be empty
	 */
	public record Second(String name, Instant at, String answer) {

	}

}

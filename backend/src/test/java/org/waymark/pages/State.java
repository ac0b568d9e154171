package org.waymark.pages;

import java.util.Map;

import org.waymark.testing.Http;

/**
 * A page in one of the states in which a visitor may meet it.
 *
 * @param door the address at which the visit began
 * @param path where it is
 * @param page as it came
 * @param cookies with which it can be opened again while the state lasts
 */
record State(String door, Kind kind, String path, Http.Page page, Map<String, String> cookies) {

	/** The events before. */
	enum Kind {

		/** Nothing yet. */
		FIRST,
		/** It was sent with nothing filled in. */
		EMPTY,
		/** It was sent with more than fits. */
		LONG,
		/** It was answered, and the visitor comes back to it. */
		FILLED,
		/** Asked for after the report was sent. */
		SENT,
		/** Asked for when the answers are gone. */
		ENDED

	}

	State {
		cookies = Map.copyOf(cookies);
	}

	Html html() {
		return Html.of(this.page.body());
	}

	/** For messages of tests and names of files. */
	String name() {
		return this.door.substring(1) + " " + this.path + " " + this.kind;
	}

}

package org.waymark.triage.decision;

import java.util.List;

/**
 * One question of a form. Its words stand with the desk's words, by the form's name and
 * the question's.
 *
 * @param name its field
 * @param kind how it is answered
 * @param needed whether it has to be answered
 * @param choices codes to choose from, for {@link Kind#ONE}
 */
record Question(String name, Kind kind, boolean needed, List<String> choices) {

	static Question line(String name, boolean needed) {
		return new Question(name, Kind.LINE, needed, List.of());
	}

	static Question text(String name) {
		return new Question(name, Kind.TEXT, true, List.of());
	}

	static Question one(String name, String... choices) {
		return new Question(name, Kind.ONE, true, List.of(choices));
	}

	static Question some(String name) {
		return new Question(name, Kind.SOME, true, List.of());
	}

	/** How a question is answered. */
	enum Kind {

		/** A few words on one line. */
		LINE,
		/** Some sentences. */
		TEXT,
		/** One of the choices. */
		ONE,
		/** Any number of the outcomes, at least one. */
		SOME

	}

}

package org.waymark.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.linking.SchoolRegister;

import static org.waymark.decisions.ActionType.Question.any;
import static org.waymark.decisions.ActionType.Question.line;
import static org.waymark.decisions.ActionType.Question.maybe;
import static org.waymark.decisions.ActionType.Question.one;
import static org.waymark.decisions.ActionType.Question.some;
import static org.waymark.decisions.ActionType.Question.text;

/** The tasks on the way to a decision, each with its form. */
enum ActionType {

	/** Add a child, or correct what is on record about one. */
	CHILD(line("name", true), line("age", false), line("school", false), line("where", false), line("online", false),
			one("known", "YES", "NO", "NOT_CHECKED"), line("open", false), line("number", false),
			one("level", "L1", "L2", "L3", "L4", "NOT_YET"), maybe("sex", "GIRL", "BOY", "NOT_KNOWN"),
			maybe("looked", "YES", "NO", "NOT_KNOWN")),
	/** Add another person that the report names, or correct the record. */
	PERSON(line("name", true), one("age", "ADULT", "UNDER_18", "NOT_KNOWN"), line("knows", false),
			one("works", "YES", "NO", "NOT_KNOWN"), line("online", false), line("number", false)),
	/** Say which school of the register a child's school is. */
	SCHOOL(line(SchoolRegister.SAID, true)),
	/**
	 * Write the minimum decision record.
	 */
	RECORD(text("nature"), text("needs"), one("harm", "YES", "LIKELY", "NO", "NOT_KNOWN"),
			one("sexual", "YES", "NO", "NOT_KNOWN"), text("urgent"), one("hand", "FIRST", "THIRD", "NOT_KNOWN"),
			text("knows"), text("parents"), text("whereabouts"), text("seen"), text("contact"), text("previous"),
			text("agencies"), any("kinds", "EXPLOITATION", "OUTSIDE_FAMILY", "WITHIN_FAMILY", "TRAFFICKING", "OTHER")),
	/** Note what was done at once because it could not wait. */
	EMERGENCY(line("called", true), line("number", true), text("done"), one("seen", "YES", "NO", "NOT_KNOWN")),
	/** Note a strategy discussion. */
	STRATEGY(line("held", true), text("present"), text("agreed")),
	/** Decide for a child. */
	OUTCOME(some("outcomes"), text("reason"), text("agency")),
	/** Withdraw an outcome. */
	WITHDRAW(text("reason")),
	/** Say what a second person makes of an outcome. */
	SIGN_OFF(one("verdict", "AGREED", "REFUSED"), text("reason")),
	/** Note that an outcome was taken on. */
	ACKNOWLEDGE(line("who", true), line("when", true), line("worker", false)),
	/** Name the key worker after a hand-off, the first one or another. */
	WORKER(line("who", true)),
	/** Note that the reporter was told, or why not. */
	TELL(one("told", "TOLD", "NOT_TOLD"), text("how")),
	/** Close the report. */
	CLOSE(),
	/** Open a closed report again. */
	REOPEN(text("reason"));

	private final List<Question> questions;

	ActionType(Question... questions) {
		this.questions = List.of(questions);
	}

	List<Question> questions() {
		return this.questions;
	}

	/** As it stands in an address. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Where its form is, below the address of a report. */
	String path() {
		return ((this == SIGN_OFF) ? "/" : "/decision/") + slug();
	}

	/** The task of an address; signing off has one of its own. */
	static Optional<ActionType> of(String slug) {
		return Stream.of(values()).filter(task -> task != SIGN_OFF && task.slug().equals(slug)).findFirst();
	}

	/**
	 * One question of a form. Its words stand with the desk's words, by the form's name
	 * and the question's.
	 *
	 * @param name its field
	 * @param kind how it is answered
	 * @param needed whether it has to be answered
	 * @param choices codes to choose from, for {@link Kind#ONE}; for {@link Kind#SOME}
	 * none where they are the outcomes
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

		/** One of the choices, or none: figures say how often it was not recorded. */
		static Question maybe(String name, String... choices) {
			return new Question(name, Kind.ONE, false, List.of(choices));
		}

		/** Any of the choices, or none. */
		static Question any(String name, String... choices) {
			return new Question(name, Kind.SOME, false, List.of(choices));
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
			/** Any number of the choices, or of the outcomes. */
			SOME

		}

	}

}

package org.waymark.admission.police;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.intake.ReportDocument.Answer;
import org.waymark.site.text.TypedText;

/**
 * One thing that a notification says, with the question that it answers.
 *
 * @param field where it stood, such as {@code children[0].age}
 * @param question code of the question
 * @param input code of the input
 * @param set which repetition, from 1; 0 if it is not repeated
 * @param kind what it may be
 * @param value as it was sent, or null
 */
record NotifiedAnswer(String field, String question, String input, int set, Kind kind, @Nullable String value) {

	boolean something() {
		return this.value != null && !TypedText.isBlank(this.value);
	}

	String text() {
		return (this.value != null) ? this.value : "";
	}

	/**
	 * Whether it is what it may be.
	 * @param signs codes of the council's signs
	 */
	boolean right(Set<String> signs) {
		if (this.kind == Kind.SIGN) {
			return signs.contains(text());
		}
		return this.kind.codes.isEmpty() ? text().length() <= this.kind.longest : this.kind.codes.contains(text());
	}

	Answer answer() {
		return new Answer(this.question, this.input, this.set, this.kind.coded(), List.of(text()));
	}

	@Override
	public String toString() {
		return "Said[hidden]";
	}

	/** The allowed values of a field: words up to a length, or one of some codes. */
	enum Kind {

		/** A line. */
		LINE(1_000),
		/** Longer words. */
		WORDS(100_000),
		/** Whether a person is in danger now. */
		DANGER("yes", "missing", "both", "no", "not-sure"),
		/** An age that is only roughly known. */
		AGE("adult", "under-18", "not-sure"),
		/** Yes or no. */
		YES_NO("yes", "no", "not-sure"),
		/** The parents' knowledge of it. */
		PARENTS("agree", "disagree", "told", "not-told", "unsafe", "not-known"),
		/** A sign of the council's list. */
		SIGN(0);

		private final int longest;

		private final List<String> codes;

		Kind(int longest) {
			this.longest = longest;
			this.codes = List.of();
		}

		Kind(String... codes) {
			this.longest = 0;
			this.codes = List.of(codes);
		}

		/** Whether it is a code rather than a person's words. */
		boolean coded() {
			return this == SIGN || !this.codes.isEmpty();
		}

		/** The allowed values, for a message. */
		String may() {
			return this.codes.isEmpty() ? Integer.toString(this.longest) : String.join(", ", this.codes);
		}

	}

}

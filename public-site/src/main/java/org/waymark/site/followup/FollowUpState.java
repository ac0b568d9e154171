package org.waymark.site.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encrypted state that a browser keeps while a reporter is back: the typed codes and
 * the result.
 *
 * @param typed reference and code, as typed
 * @param outcome the result
 * @param until when it expires (UTC)
 */
record FollowUpState(TypedCode typed, Outcome outcome, Instant until) {

	private static final String BETWEEN = "|";

	/** The result of checking the typed codes. */
	enum Outcome {

		/** The conversation is open. */
		OPEN,
		/** The conversation is open, and more words were just kept. */
		KEPT,
		/** The conversation is open; the message was empty. */
		EMPTY,
		/** Something cannot be a reference or a code. */
		MISTYPED,
		/** The two do not belong together. */
		NO_MATCH,
		/**
		 * The code would be right with one digit changed, or two swapped, in the first
		 * group.
		 */
		SLIP_1,
		/** The same in the second group. */
		SLIP_2,
		/** The same in the third group. */
		SLIP_3,
		/** The same in the fourth group. */
		SLIP_4,
		/** They do not, and many others before did not either. */
		GUESSED,
		/** Words were just kept, and the people on duty are woken by them. */
		ALERTED,
		/** Words were just kept, and nothing was answered about danger. */
		UNANSWERED,
		/** The message was empty but for the answer that nobody is in danger. */
		EMPTY_SAFE;

		/**
		 * That of a name; open for one that a newer program wrote, beside which this one
		 * may run for a while.
		 */
		static Outcome of(String name) {
			return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst().orElse(OPEN);
		}

		/** The outcome of a slip in a group, from 1. */
		static Outcome slip(int group) {
			return values()[SLIP_1.ordinal() + group - 1];
		}

		/** The group that a slip is in, from 1; 0 if none is known. */
		int group() {
			int group = ordinal() - SLIP_1.ordinal() + 1;
			return (group >= 1 && group <= ReturnCode.GROUPS) ? group : 0;
		}

		boolean isOpen() {
			return this == OPEN || isKept() || isEmpty();
		}

		boolean isKept() {
			return this == KEPT || this == ALERTED || this == UNANSWERED;
		}

		boolean isEmpty() {
			return this == EMPTY || this == EMPTY_SAFE;
		}

	}

	/** As a text to be put under lock. */
	String text() {
		return String.join(BETWEEN, packed(this.typed.reference()), packed(this.typed.code()), this.outcome.name(),
				Long.toString(this.until.getEpochSecond()));
	}

	/** Reads what {@link #text} made, unless it has expired. */
	static Optional<FollowUpState> parse(String text, Instant now) {
		String[] parts = text.split("\\|", -1);
		if (parts.length != 4) {
			return Optional.empty();
		}
		FollowUpState back = new FollowUpState(new TypedCode(unpacked(parts[0]), unpacked(parts[1])),
				Outcome.of(parts[2]), Instant.ofEpochSecond(Long.parseLong(parts[3])));
		return back.until().isAfter(now) ? Optional.of(back) : Optional.empty();
	}

	private static String packed(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String unpacked(String text) {
		return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "Back[hidden]";
	}

}

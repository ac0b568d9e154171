package org.waymark.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How long one kind of report is kept.
 *
 * @param code what reports carry; small letters and hyphens
 * @param title the kind of report, in words
 * @param outcomes codes of the outcomes after which the desk suggests the rule
 * @param from what the years count from
 * @param years from 1 to 100
 * @param reason why that long
 * @param source where it comes from
 * @param review when the council looks at the rule again
 */
public record RetentionRule(String code, String title, List<String> outcomes, Trigger from, int years, String reason,
		String source, LocalDate review) {

	private static final int LONGEST = 100;

	public RetentionRule {
		outcomes = List.copyOf(outcomes);
		if (!code.matches("[a-z][a-z0-9-]{0,39}") || Stream.of(title, reason, source).anyMatch(RetentionRule::empty)) {
			throw new IllegalArgumentException("a rule has a code of small letters, a title, a reason and a source");
		}
		if (from == null || review == null || years < 1 || years > LONGEST) {
			throw new IllegalArgumentException(
					"a rule says what it counts from, from 1 to " + LONGEST + " years, and when it is reviewed");
		}
	}

	private static boolean empty(@Nullable String text) {
		return text == null || text.isEmpty();
	}

	/** What the years of a rule count from. */
	public enum Trigger {

		/** The day on which the report was closed. */
		CLOSED,
		/** The day on which the hub last heard from, or wrote to, anybody about it. */
		CONTACT,
		/** The day on which it came. */
		RECEIPT,
		/** The date of birth of the youngest child in it. */
		BIRTH

	}

}

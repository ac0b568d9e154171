package org.waymark.site.report;

import java.util.List;

/**
 * Something to put right in an answer.
 *
 * @param field name of the form's field
 * @param message key of the text that says how
 * @param values numbers that take places in the text
 */
public record Problem(String field, String message, List<Integer> values) {

	public static Problem of(String field, String message) {
		return new Problem(field, message, List.of());
	}

	public static Problem tooLong(String field, String message, int most) {
		return new Problem(field, message, List.of(most));
	}

}

package org.waymark.site.report;

import java.util.List;

/**
 * Something to put right in an answer.
 *
 * @param field name of the form's field
 * @param wording which text says how, below the question's own key: the input, then what
 * is wrong, such as {@code story.empty}
 * @param values numbers that take places in the text
 */
public record Problem(String field, String wording, List<Integer> values) {

	public Problem {
		values = List.copyOf(values);
	}

	public static Problem of(String field, String wording) {
		return new Problem(field, wording, List.of());
	}

	/** A field that must be filled in and is not. */
	public static Problem empty(String field) {
		return of(field, field + ".empty");
	}

	public static Problem tooLong(String field, int most) {
		return new Problem(field, field + ".too-long", List.of(most));
	}

	/** The same, of an input that is repeated. */
	Problem in(String group, String prefix) {
		return new Problem(prefix + this.field, group + "." + this.wording, this.values);
	}

}

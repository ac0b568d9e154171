package org.waymark.site.report;

import java.util.List;
import java.util.function.Function;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;

/**
 * One input of a question, as data: from it follow the fields of the form, what is
 * accepted, how it is shown, and the answer in the report.
 */
public sealed interface Input permits SingleLine, FreeText, OneOf, AnyOf, EachOf, QuestionGroup {

	/** Its code; the name of its field. Unique within a door, and kept for good. */
	String name();

	/** Whether the question counts as answered only with it. */
	boolean required();

	/** Whether a field of a form belongs to it. */
	default boolean owns(String field) {
		return field.equals(name());
	}

	/**
	 * What counts of a field that came more than once, as no form of ours sends it:
	 * nothing that somebody typed is dropped, and of two choices the graver one counts.
	 */
	default List<String> settled(String field, List<String> values) {
		return values;
	}

	/** The faults; empty if there are none. */
	List<Problem> problems(Fields given);

	/** The answers, in the order of the page; empty if nothing was given. */
	List<Answer> answers(String question, Fields given);

	/**
	 * What its options raise.
	 * @param lists the items of a list in the council's content, by the list's name
	 */
	default List<Raising> raisings(Function<String, List<Sign>> lists) {
		return List.of();
	}

	/** Names of its fields that hold more than the page advises. */
	default List<String> overLong(Fields given) {
		return List.of();
	}

}

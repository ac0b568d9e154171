package org.waymark.site.report;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;

/**
 * Radio buttons. None is chosen beforehand.
 *
 * @param options codes, in the order of the page
 */
public record OneOf(String name, List<String> options, boolean required) implements Input {

	public OneOf {
		options = List.copyOf(options);
	}

	/** One that may be left out. */
	public static OneOf of(String name, String... options) {
		return new OneOf(name, List.of(options), false);
	}

	public static OneOf required(String name, String... options) {
		return new OneOf(name, List.of(options), true);
	}

	@Override
	public List<Problem> problems(Fields given) {
		return (this.required && !chosen(given)) ? List.of(Problem.empty(this.name)) : List.of();
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		return chosen(given) ? List.of(new Answer(question, this.name, 0, true, List.of(given.text(this.name))))
				: List.of();
	}

	private boolean chosen(Fields given) {
		return this.options.contains(given.text(this.name));
	}

}

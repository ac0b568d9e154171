package org.waymark.site.report;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;

/**
 * Text of any number of lines.
 *
 * @param advised characters that the page says are enough; more is kept whole and flagged
 * @param counted whether the page counts along
 */
public record FreeText(String name, int advised, boolean counted, boolean required) implements Input {

	/** Characters that one text takes. More is shown again as typed, never cut. */
	public static final int MOST = 100_000;

	/** A longer text of which the page says how much room is left. */
	public static FreeText story(String name, boolean required) {
		return new FreeText(name, 10_000, true, required);
	}

	/** A few lines that may be left out. */
	public static FreeText of(String name) {
		return new FreeText(name, 2_000, false, false);
	}

	@Override
	public List<String> settled(String field, List<String> values) {
		return Texts.joined(values, "\n");
	}

	@Override
	public List<Problem> problems(Fields given) {
		return Texts.problems(this.name, given.text(this.name), MOST, this.required);
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		return Texts.answers(question, this.name, given);
	}

	@Override
	public List<String> overLong(Fields given) {
		return Texts.overLong(this.name, given, this.advised);
	}

}

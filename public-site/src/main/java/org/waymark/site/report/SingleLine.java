package org.waymark.site.report;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;

/**
 * One line of text. Dates are lines: people say "last summer".
 *
 * @param most characters that it takes
 * @param sort what it holds, for the keyboard of a phone and for what a browser may offer
 */
public record SingleLine(String name, int most, Sort sort, boolean required) implements Input {

	/** The length of a line. */
	public enum Sort {

		/** Anything. */
		PLAIN,
		/** The reporter's own name; a browser may offer it. */
		OWN_NAME,
		/** The reporter's own number. */
		OWN_PHONE,
		/** The reporter's own address. */
		OWN_EMAIL,
		/** A number or code that spelling help would spoil. */
		CODE,
		/** A school; those of the area are offered below the line. */
		SCHOOL

	}

	/** Any text that may be left out. */
	public static SingleLine of(String name, int most) {
		return new SingleLine(name, most, Sort.PLAIN, false);
	}

	/** The school of somebody, which may be left out. */
	public static SingleLine ofSchool(int most) {
		return new SingleLine("school", most, Sort.SCHOOL, false);
	}

	@Override
	public List<String> settled(String field, List<String> values) {
		return Texts.joined(values, " / ");
	}

	@Override
	public List<Problem> problems(Fields given) {
		return Texts.problems(this.name, given.text(this.name), this.most, this.required);
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		return Texts.answers(question, this.name, given);
	}

	@Override
	public List<String> overLong(Fields given) {
		return Texts.overLong(this.name, given, this.most);
	}

}

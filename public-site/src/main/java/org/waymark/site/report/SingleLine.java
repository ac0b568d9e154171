package org.waymark.site.report;

import java.util.List;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.text.EmailAddress;
import org.waymark.site.text.TypedText;

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
		List<Problem> problems = Texts.problems(this.name, given.text(this.name), this.most, this.required);
		return (problems.isEmpty() && this.sort == Sort.OWN_EMAIL) ? unsent(given.text(this.name)) : problems;
	}

	/** An address that no mail would reach is asked about while they can put it right. */
	private List<Problem> unsent(String typed) {
		if (TypedText.isBlank(typed)) {
			return List.of();
		}
		return EmailAddress.read(typed)
			.map(address -> address.isPlain() ? List.<Problem>of()
					: List.of(Problem.of(this.name, this.name + ".letters")))
			.orElseGet(() -> List.of(Problem.of(this.name, this.name + ".wrong")));
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

package org.waymark.site.report;

import java.util.List;
import java.util.stream.Collectors;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.text.TypedText;

/** The common part of lines and longer texts. */
final class Texts {

	private Texts() {
	}

	static List<Problem> problems(String name, String text, int most, boolean required) {
		if (required && TypedText.isBlank(text)) {
			return List.of(Problem.empty(name));
		}
		return TypedText.isLonger(text, most) ? List.of(Problem.tooLong(name, most)) : List.of();
	}

	/** Different texts as one, so that the page can show them again. */
	static List<String> joined(List<String> values, String between) {
		return (values.size() < 2) ? values
				: List.of(values.stream()
					.filter(text -> !TypedText.isBlank(text))
					.distinct()
					.collect(Collectors.joining(between)));
	}

	/**
	 * The typed text, whole. A field sent more than once (no form of ours does) keeps
	 * all.
	 */
	static List<Answer> answers(String question, String name, Fields given) {
		List<String> texts = given.all(name)
			.stream()
			.filter(text -> !TypedText.isBlank(text))
			.map(PlainText::of)
			.toList();
		return texts.isEmpty() ? List.of() : List.of(new Answer(question, name, 0, false, texts));
	}

	static List<String> overLong(String name, Fields given, int advised) {
		return TypedText.isLonger(given.text(name), advised) ? List.of(name) : List.of();
	}

}

package org.waymark.site.wording;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.site.Submission.Wordings;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.EachOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.doors.Doors;

/** Says codes of a report in the words that the reporter read. */
@Component
class AnswerWords implements Wordings {

	private final Wording wording;

	AnswerWords(Wording wording) {
		this.wording = wording;
	}

	@Override
	public String question(String door, String question) {
		return this.wording.find(door, question, "question").orElseGet(() -> readable(question));
	}

	@Override
	public String input(String door, String question, String input) {
		return this.wording.find(door, question, input)
			.map(this::answered)
			.or(() -> input(door, input).filter(EachOf.class::isInstance)
				.map(EachOf.class::cast)
				.flatMap(each -> this.wording.item(each.list(), input.substring(each.name().length() + 1))))
			.orElse("");
	}

	@Override
	public String option(String door, String question, String input, String code) {
		Optional<Input> asked = input(door, input);
		String name = asked.map(Input::name).filter(each -> !input.contains(".")).orElse(input);
		return this.wording.option(door, question, name, code)
			.or(() -> asked.filter(AnyOf.class::isInstance)
				.map(any -> ((AnyOf) any).list())
				.flatMap(list -> this.wording.item(list, code)))
			.orElseGet(() -> readable(code));
	}

	/**
	 * That it may be left out matters to nobody who has answered it, or reads the answer.
	 */
	private String answered(String label) {
		return label.replace(this.wording.optional(), "").strip();
	}

	private static Optional<Input> input(String door, String input) {
		return Doors.all()
			.stream()
			.filter(journey -> journey.code().equals(door))
			.flatMap(journey -> journey.pages().stream())
			.flatMap(question -> question.inputs().stream())
			.filter(asked -> asked.owns(input))
			.findFirst();
	}

	private static String readable(String code) {
		String spaced = code.replace('_', ' ').replace('-', ' ').replace('.', ' ').strip();
		return spaced.isEmpty() ? code : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
	}

}

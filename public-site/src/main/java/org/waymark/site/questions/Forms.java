package org.waymark.site.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.waymark.site.Choice;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.report.AnyOf;
import org.waymark.site.report.EachOf;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Journey;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;
import org.waymark.site.wording.Wording;

/**
 * Makes the inputs of a question ready to be shown, with what was typed and what is
 * wrong.
 */
@Component
public class Forms {

	/** More names than this would make a page heavy; then only the line is there. */
	static final int MOST_OFFERED = 1_000;

	private final Wording wording;

	private final Optional<OfferedSchools> schools;

	Forms(Wording wording, Optional<OfferedSchools> schools) {
		this.wording = wording;
		this.schools = schools;
	}

	List<InputView> of(QuestionView asked) {
		return asked.question().inputs().stream().flatMap(input -> shown(asked, input)).toList();
	}

	public List<ErrorLink> errors(Journey door, Question question, List<Problem> problems) {
		return problems.stream()
			.map(problem -> new ErrorLink(problem.field(),
					this.wording.text(door, question, problem.wording(), problem.values().toArray())))
			.toList();
	}

	private Stream<InputView> shown(QuestionView asked, Input input) {
		if (input instanceof QuestionGroup group) {
			return Stream.of(repeated(asked, group));
		}
		if (input instanceof EachOf each) {
			return this.wording.items(each.list())
				.stream()
				.map(item -> new InputView.One(
						new InputView.Label(each.name() + "-" + item.code(), item.text(), false, item.hint(),
								asked.error(each.name() + "-" + item.code())),
						options(asked, each.options(), each.name(), each.name() + "-" + item.code())));
		}
		return Stream.of(single(asked, input));
	}

	private InputView single(QuestionView asked, Input input) {
		String field = asked.prefix() + input.name();
		InputView.Label label = label(asked, input, field);
		if (input instanceof SingleLine line) {
			return InputAppearance.line(line, label, asked.given().text(field), offered(asked));
		}
		if (input instanceof FreeText words) {
			return InputAppearance.words(words, label, asked.given().text(field));
		}
		if (input instanceof OneOf one) {
			return new InputView.One(label, options(asked, one.options(), input.name(), field));
		}
		return any(asked, (AnyOf) input, label, field);
	}

	/** A page with many sets offers the schools in as many as it can carry. */
	private List<String> offered(QuestionView asked) {
		List<String> names = this.schools.map(OfferedSchools::names).orElse(List.of());
		return (names.size() * Math.max(1, asked.number()) <= MOST_OFFERED) ? names : List.of();
	}

	private InputView any(QuestionView asked, AnyOf any, InputView.Label label, String field) {
		List<Choice> choices = new ArrayList<>();
		if (any.list() != null) {
			this.wording.items(any.list())
				.forEach(item -> choices
					.add(new Choice(item.code(), item.text(), item.hint(), asked.chose(field, item.code()))));
		}
		List<String> plain = any.options().stream().filter(option -> !option.equals(AnyOf.NOT_SURE)).toList();
		choices.addAll(options(asked, plain, any.name(), field));
		Choice otherwise = any.options().contains(AnyOf.NOT_SURE)
				? options(asked, List.of(AnyOf.NOT_SURE), any.name(), field).get(0) : null;
		return new InputView.Any(label, choices, otherwise);
	}

	private List<Choice> options(QuestionView asked, List<String> options, String input, String field) {
		String key = asked.wordingPrefix() + input;
		return options.stream()
			.map(option -> new Choice(option, option(asked, key, option),
					this.wording.find(asked.code(), asked.name(), key + "." + option + ".hint").orElse(null),
					asked.chose(field, option)))
			.toList();
	}

	private String option(QuestionView asked, String key, String option) {
		return this.wording.option(asked.code(), asked.name(), key, option)
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no wording " + asked.code() + "." + asked.name() + "." + key + "." + option));
	}

	/** An input without a name of its own is what the question itself asks. */
	private InputView.Label label(QuestionView asked, Input input, String field) {
		String key = asked.wordingPrefix() + input.name();
		@Nullable String own = this.wording.find(asked.code(), asked.name(), key).orElse(null);
		String text = (own != null) ? own : this.wording.text(asked.door(), asked.question(), "question");
		return new InputView.Label(field, text, own == null && asked.headed(),
				this.wording.find(asked.code(), asked.name(), key + ".hint").orElse(null), asked.error(field));
	}

	private InputView repeated(QuestionView asked, QuestionGroup group) {
		int count = Math.max(group.count(asked.given()), asked.sets());
		String one = this.wording.text(asked.door(), asked.question(), group.name() + ".one");
		List<InputView.Set> sets = IntStream.rangeClosed(1, count)
			.mapToObj(number -> new InputView.Set(one + " " + number, remove(asked, group, count),
					group.prefix(number) + "remove",
					group.inputs().stream().map(input -> single(asked.in(group, number), input)).toList(), false))
			.toList();
		@Nullable String add = (count < QuestionGroup.MOST && asked.sets() == 1)
				? this.wording.text(asked.door(), asked.question(), group.name() + ".add") : null;
		return new InputView.Repeated(new InputView.Label(group.name(), "", false, null, null), sets, add);
	}

	private @Nullable Choice remove(QuestionView asked, QuestionGroup group, int count) {
		return (count > 1 && asked.sets() == 1) ? new Choice("yes",
				this.wording.text(asked.door(), asked.question(), group.name() + ".remove"), null, false) : null;
	}

}

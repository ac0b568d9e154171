package org.waymark.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;
import org.waymark.site.safety.SafetyFact;

/**
 * Radio buttons. None is chosen beforehand.
 *
 * @param options codes, in the order of the page
 * @param raisings what some of them raise
 * @param grave options that count before others where two came, besides those that raise
 */
public record OneOf(String name, List<String> options, boolean required, List<Raising> raisings,
		List<String> grave) implements Input {

	public OneOf {
		options = List.copyOf(options);
		grave = List.copyOf(grave);
		raisings = List.copyOf(raisings);
	}

	/** One that may be left out. */
	public static OneOf of(String name, String... options) {
		return new OneOf(name, List.of(options), false, List.of(), List.of());
	}

	public static OneOf required(String name, String... options) {
		return new OneOf(name, List.of(options), true, List.of(), List.of());
	}

	/** The same, where an option raises facts. */
	public OneOf raising(String option, SafetyFact... facts) {
		List<Raising> more = new ArrayList<>(this.raisings);
		more.add(new Raising(this.name, option, Set.of(facts)));
		return new OneOf(this.name, this.options, this.required, more, this.grave);
	}

	/** The same, where these options count before the others, the gravest first. */
	public OneOf gravest(String... first) {
		return new OneOf(this.name, this.options, this.required, this.raisings, List.of(first));
	}

	@Override
	public List<String> settled(String field, List<String> values) {
		List<String> known = values.stream().filter(this.options::contains).toList();
		return sayingAll(known).map(List::of).orElseGet(() -> gravestOf(known, values));
	}

	/** The option that raises whatever the sent ones raise together. */
	private Optional<String> sayingAll(List<String> sent) {
		Set<SafetyFact> together = facts(sent::contains);
		return together.isEmpty() ? Optional.empty()
				: this.options.stream().filter(option -> facts(option::equals).equals(together)).findFirst();
	}

	private Set<SafetyFact> facts(Predicate<String> option) {
		return this.raisings.stream()
			.filter(raising -> option.test(raising.option()))
			.flatMap(raising -> raising.facts().stream())
			.collect(Collectors.toSet());
	}

	private List<String> gravestOf(List<String> known, List<String> values) {
		Stream<String> raising = this.raisings.isEmpty() ? Stream.empty()
				: Stream.concat(this.options.stream().filter(this::raises), Stream.of(AnyOf.NOT_SURE));
		return known.isEmpty() ? values
				: Stream.of(raising, this.grave.stream(), this.options.stream())
					.flatMap(options -> options)
					.filter(known::contains)
					.limit(1)
					.toList();
	}

	private boolean raises(String option) {
		return this.raisings.stream().anyMatch(raising -> raising.option().equals(option));
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

	@Override
	public List<Raising> raisings(Function<String, List<Sign>> lists) {
		return this.raisings;
	}

	private boolean chosen(Fields given) {
		return this.options.contains(given.text(this.name));
	}

}

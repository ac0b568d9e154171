package org.waymark.site.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;
import org.waymark.site.safety.SafetyFact;

/**
 * Tick boxes. The option {@value #NOT_SURE} stands apart, and says nothing beside another
 * one.
 *
 * @param options codes, in the order of the page; with a list, those besides it
 * @param list name of the list in the council's content that the other options come from,
 * or null. A code that the list no longer has is kept: the page may have changed since it
 * was shown, and no tick refuses a report.
 * @param raisings what some of the options raise; an item of the list says it itself
 */
public record AnyOf(String name, List<String> options, @Nullable String list, boolean required,
		List<Raising> raisings) implements Input {

	public static final String NOT_SURE = "not-sure";

	private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final int MOST = 50;

	public AnyOf {
		options = List.copyOf(options);
		raisings = List.copyOf(raisings);
	}

	/** Ticks that may be left out. */
	public static AnyOf of(String name, String... options) {
		return new AnyOf(name, List.of(options), null, false, List.of());
	}

	/** Ticks from the council's content, and "not sure". */
	public static AnyOf listed(String name, String list) {
		return new AnyOf(name, List.of(NOT_SURE), list, false, List.of());
	}

	/** The same, where an option raises facts. */
	public AnyOf raising(String option, SafetyFact... facts) {
		List<Raising> more = new ArrayList<>(this.raisings);
		more.add(new Raising(this.name, option, Set.of(facts)));
		return new AnyOf(this.name, this.options, this.list, this.required, more);
	}

	@Override
	public List<Problem> problems(Fields given) {
		return (this.required && codes(given).isEmpty()) ? List.of(Problem.empty(this.name)) : List.of();
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		List<String> codes = codes(given);
		return codes.isEmpty() ? List.of() : List.of(new Answer(question, this.name, 0, true, codes));
	}

	@Override
	public List<Raising> raisings(Function<String, List<Sign>> lists) {
		List<Sign> items = (this.list != null) ? lists.apply(this.list) : List.of();
		return Stream
			.concat(this.raisings.stream(),
					items.stream().map(item -> new Raising(this.name, item.code(), item.raises())))
			.toList();
	}

	/** The ticked options, each once. */
	public List<String> codes(Fields given) {
		List<String> codes = given.all(this.name).stream().filter(this::known).distinct().limit(MOST).toList();
		return (codes.size() == 1) ? codes : codes.stream().filter(code -> !NOT_SURE.equals(code)).toList();
	}

	private boolean known(String code) {
		return this.options.contains(code) || this.list != null && CODE.matcher(code).matches();
	}

}

package org.waymark.site.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.site.Council.Sign;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.safety.Raising;
import org.waymark.site.text.TypedText;

/**
 * Inputs that are repeated by "add another", up to ten times. The second set's field of
 * the input {@code name} of the group {@code people} is {@code people-2-name}; how many
 * sets the page shows is in {@code people-count}, and a tick in {@code people-2-remove}
 * takes a set away. An empty set says nothing.
 */
public record QuestionGroup(String name, List<Input> inputs) implements Input {

	/** Sets on one page. */
	public static final int MOST = 10;

	private static final String COUNT = "count";

	private static final String REMOVE = "remove";

	public QuestionGroup {
		inputs = List.copyOf(inputs);
	}

	@Override
	public boolean required() {
		return false;
	}

	@Override
	public boolean owns(String field) {
		String[] parts = field.split("-", 3);
		if (!parts[0].equals(this.name) || parts.length < 2) {
			return false;
		}
		return parts.length == 2 ? parts[1].equals(COUNT)
				: numbers(MOST).anyMatch(number -> parts[1].equals(String.valueOf(number))) && inside(parts[2]);
	}

	@Override
	public List<String> settled(String field, List<String> values) {
		String[] parts = field.split("-", 3);
		return this.inputs.stream()
			.filter(input -> parts.length == 3 && input.owns(parts[2]))
			.findFirst()
			.map(input -> input.settled(parts[2], values))
			.orElse(values);
	}

	private boolean inside(String field) {
		return field.equals(REMOVE) || this.inputs.stream().anyMatch(input -> input.owns(field));
	}

	/** How many sets the page shows. */
	public int count(Fields given) {
		int filled = numbers(MOST).filter(number -> !blank(set(given, number))).max().orElse(1);
		String asked = given.text(this.name + "-" + COUNT);
		return Math.max(filled, asked.matches("[1-9]|10") ? Integer.parseInt(asked) : 1);
	}

	/** The typed values of one set, under the names of its inputs. */
	public Fields set(Fields given, int number) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		given.values().forEach((field, typed) -> {
			if (field.startsWith(prefix(number))) {
				values.put(field.substring(prefix(number).length()), typed);
			}
		});
		return new Fields(values);
	}

	/** The start of the names of one set's fields. */
	public String prefix(int number) {
		return this.name + "-" + number + "-";
	}

	/** The same with one empty set more; at ten, the same. */
	public Fields withOneMore(Fields given) {
		return with(given, sets(given), Math.min(MOST, count(given) + 1));
	}

	/** The same without the sets that are ticked to be taken away. */
	public Fields withoutRemoved(Fields given) {
		List<Fields> left = sets(given).stream().filter(set -> set.all(REMOVE).isEmpty()).toList();
		return with(given, left, Math.max(1, left.size()));
	}

	private List<Fields> sets(Fields given) {
		return numbers(count(given)).mapToObj(number -> set(given, number)).toList();
	}

	private Fields with(Fields given, List<Fields> sets, int count) {
		Map<String, List<String>> values = new LinkedHashMap<>(given.values());
		values.keySet().removeIf(this::owns);
		values.put(this.name + "-" + COUNT, List.of(String.valueOf(count)));
		for (int at = 0; at < sets.size(); at++) {
			String prefix = prefix(at + 1);
			sets.get(at).values().forEach((field, typed) -> values.put(prefix + field, typed));
		}
		return new Fields(values);
	}

	@Override
	public List<Problem> problems(Fields given) {
		List<Problem> problems = new ArrayList<>();
		numbers(count(given))
			.forEach(number -> inputs(set(given, number)).forEach(input -> input.problems(set(given, number))
				.forEach(problem -> problems.add(problem.in(this.name, prefix(number))))));
		return List.copyOf(problems);
	}

	/** An empty set lacks nothing. */
	private Stream<Input> inputs(Fields set) {
		return blank(set) ? Stream.empty() : this.inputs.stream();
	}

	@Override
	public List<Answer> answers(String question, Fields given) {
		return numbers(MOST).boxed()
			.flatMap(number -> this.inputs.stream()
				.flatMap(input -> input.answers(question, set(given, number)).stream())
				.map(answer -> new Answer(question, this.name + "." + answer.input(), number, answer.coded(),
						answer.values())))
			.toList();
	}

	@Override
	public List<Raising> raisings(Function<String, List<Sign>> lists) {
		return this.inputs.stream()
			.flatMap(input -> input.raisings(lists).stream())
			.map(raising -> raising.in(this.name))
			.toList();
	}

	@Override
	public List<String> overLong(Fields given) {
		return numbers(MOST).boxed()
			.flatMap(number -> this.inputs.stream()
				.flatMap(input -> input.overLong(set(given, number)).stream())
				.map(field -> prefix(number) + field))
			.toList();
	}

	private static boolean blank(Fields set) {
		return set.values()
			.entrySet()
			.stream()
			.filter(field -> !field.getKey().equals(REMOVE))
			.allMatch(field -> field.getValue().stream().allMatch(TypedText::isBlank));
	}

	private static IntStream numbers(int last) {
		return IntStream.rangeClosed(1, last);
	}

}

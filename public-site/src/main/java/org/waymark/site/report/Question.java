package org.waymark.site.report;

import java.util.List;
import java.util.Optional;

import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;

/** One question of a journey, on a page of its own. */
public interface Question {

	/** Its code: the end of its page's address, and its place in the wording. */
	String name();

	/** The inputs of the page, in order. */
	List<Input> inputs();

	/** Whether later pages wait for an answer. */
	default boolean mandatory() {
		return inputs().stream().anyMatch(Input::required);
	}

	/** The faults that keep this from counting as an answer; empty if there are none. */
	default List<Problem> problems(Fields given) {
		return inputs().stream().flatMap(input -> input.problems(given).stream()).toList();
	}

	/** Fields whose values are not in order, and fields that say nothing without them. */
	default List<String> unfit(Fields given) {
		return problems(given).stream().map(Problem::field).toList();
	}

	/**
	 * What is in order of values of which some are not: it counts if the person goes on
	 * elsewhere and never puts the others right. Empty if nothing is left that counts.
	 */
	default Optional<Fields> inOrder(Fields given) {
		Fields left = given.without(unfit(given));
		return Optional.of(left).filter(good -> problems(good).isEmpty() && !answers(good).isEmpty());
	}

	/**
	 * Whether it asks who reports: then its answers go to the reporter's part, which is
	 * kept under a key of its own.
	 */
	default boolean aboutReporter() {
		return false;
	}

	/**
	 * The page between this question and the next one that its answer calls for, by the
	 * name of one of the journey's asides.
	 */
	default Optional<String> interlude(Fields answer) {
		return Optional.empty();
	}

	/**
	 * Whether a field of the form is one of its own; nothing else that was sent is kept.
	 */
	default boolean owns(String field) {
		return inputs().stream().anyMatch(input -> input.owns(field));
	}

	/** What counts of one of its fields, if that came more than once. */
	default List<String> settled(String field, List<String> values) {
		return inputs().stream()
			.filter(input -> input.owns(field))
			.findFirst()
			.map(input -> input.settled(field, values))
			.orElse(values);
	}

	/** The answers, in the order of the page. */
	default List<Answer> answers(Fields given) {
		return inputs().stream().flatMap(input -> input.answers(name(), given).stream()).toList();
	}

	/**
	 * The same question as staff read it to a caller and note the answer. It may need an
	 * answer that a reporter's own page lets them leave out.
	 */
	default Question toldToStaff() {
		return this;
	}

	/** Name of the template that shows it, below {@code visit/}. */
	default String template() {
		return "question";
	}

	/**
	 * Whether each input is folded away until wanted; one that holds something stands
	 * open.
	 */
	default boolean folded() {
		return false;
	}

	/** The typed values to keep: without the sets that are to be taken away. */
	default Fields tidied(Fields given) {
		Fields tidied = given;
		for (Input input : inputs()) {
			tidied = (input instanceof QuestionGroup group) ? group.withoutRemoved(tidied) : tidied;
		}
		return tidied;
	}

}

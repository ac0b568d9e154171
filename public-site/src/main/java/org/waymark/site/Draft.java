package org.waymark.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answers of one visit so far, by question. A question whose last input was refused
 * keeps that input beside its last good answer, so that the page can be shown again as it
 * was typed.
 *
 * @param answers accepted input by question name
 * @param rejected refused input by question name, shown again with its errors
 */
public record Draft(Map<String, Fields> answers, Map<String, Fields> rejected) {

	public static final Draft EMPTY = new Draft(Map.of(), Map.of());

	public Draft {
		answers = Map.copyOf(answers);
		rejected = Map.copyOf(rejected);
	}

	public Draft withAnswer(String question, Fields given) {
		return new Draft(with(this.answers, question, given), without(this.rejected, question));
	}

	public Draft withRejected(String question, Fields given) {
		return new Draft(this.answers, with(this.rejected, question, given));
	}

	public Fields answer(String question) {
		return this.answers.getOrDefault(question, Fields.NONE);
	}

	public boolean answered(String question) {
		return this.answers.containsKey(question);
	}

	private static Map<String, Fields> with(Map<String, Fields> all, String question, Fields given) {
		Map<String, Fields> copy = new LinkedHashMap<>(all);
		copy.put(question, given);
		return copy;
	}

	private static Map<String, Fields> without(Map<String, Fields> all, String question) {
		Map<String, Fields> copy = new LinkedHashMap<>(all);
		copy.remove(question);
		return copy;
	}

	@Override
	public String toString() {
		return "Draft[hidden]";
	}

}

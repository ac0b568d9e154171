package org.waymark.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.waymark.pages.Form.Control;

/** Answers with a word of its own in every field, so that it can be found again. */
final class Planted {

	private static final int LETTERS = 14;

	private final Random random;

	private final Map<String, String> words = new LinkedHashMap<>();

	private final Map<String, List<String>> given = new LinkedHashMap<>();

	Planted(long seed) {
		this.random = new Random(seed);
	}

	/** By page and field. */
	Map<String, String> words() {
		return Map.copyOf(this.words);
	}

	/** The words given last, by the page's code and field: {@code "story story"}. */
	Map<String, List<String>> given() {
		return Map.copyOf(this.given);
	}

	/**
	 * An answer to everything on a page.
	 * @param attempt which of the options are chosen, from 0
	 */
	Map<String, List<String>> answers(String path, Form form, int attempt) {
		Map<String, List<String>> answers = new LinkedHashMap<>();
		for (Control control : form.controls()) {
			if (!control.name().endsWith("-remove")) {
				answers.put(control.name(), List.of(answer(path, control, attempt)));
			}
		}
		answers.forEach((field, values) -> this.given.put(code(path) + " " + field, values));
		return answers;
	}

	private String answer(String path, Control control, int attempt) {
		return control.kind().chosen() ? control.options().get(attempt % control.options().size())
				: this.words.computeIfAbsent(path + " " + control.name(), (unknown) -> word(control.name()));
	}

	/** An address that no mail would reach is asked about again. */
	private String word(String field) {
		return field.endsWith("email") ? word() + "@example.org" : word();
	}

	/** The last part of a path. */
	static String code(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	private String word() {
		return this.random.ints(LETTERS, 'b', 'z' + 1)
			.mapToObj(Character::toString)
			.collect(Collectors.joining("", "Q", ""));
	}

}

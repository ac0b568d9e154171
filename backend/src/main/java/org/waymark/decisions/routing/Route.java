package org.waymark.decisions.routing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the table.
 *
 * @param to codes of the outcomes that it suggests
 * @param when what each of the four facts must be; {@code *} is anything
 * @param why its reason, in words
 * @param examples cases that it must be the one to answer
 */
public record Route(List<String> to, List<String> when, String why, List<Facts> examples) {

	static final String ANYTHING = "*";

	boolean fits(Facts facts) {
		List<String> words = facts.words();
		return IntStream.range(0, words.size())
			.allMatch(place -> this.when.get(place).equals(ANYTHING) || this.when.get(place).equals(words.get(place)));
	}

}

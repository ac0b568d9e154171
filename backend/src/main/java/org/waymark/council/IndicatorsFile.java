package org.waymark.council;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.desk.SignWords.Indicators;

/**
 * The shape of {@code indicators.yaml}.
 *
 * @param weigh whether the weights of what was noted are added up, as advice
 * @param groups in the order of the page
 */
record IndicatorsFile(boolean weigh, List<Indicators.Group> groups) {

	IndicatorsFile {
		groups = List.copyOf(groups);
		Set<String> codes = new HashSet<>();
		Set<String> signs = new HashSet<>();
		groups.forEach(group -> {
			check(group.code(), group.title(), codes);
			group.signs().forEach(sign -> check(sign.code(), sign.text(), signs));
		});
	}

	private static void check(String code, String text, Set<String> others) {
		if (!code.matches("[a-z][a-z0-9-]{0,39}") || text.isBlank()) {
			throw new IllegalArgumentException("indicators.yaml: each item has a code of small letters, and a text");
		}
		if (!others.add(code)) {
			throw new IllegalArgumentException("indicators.yaml: a code stands there twice");
		}
	}

}

package org.waymark.statistics.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * True counts of a quarter, for those inside. Kept sealed.
 *
 * @param counts by dimension and code, such as {@code kind:OTHER}, or two of them
 */
public record QuarterSums(Map<String, Integer> counts) {

	/** Where nothing is counted yet. */
	public static final QuarterSums NONE = new QuarterSums(Map.of());

	private static final String ALL = "all";

	private static final String KIND = "kind";

	/** What stands beside each kind. */
	private static final List<String> BESIDE = List.of("age", "sex", "looked-after");

	public QuarterSums {
		counts = new TreeMap<>(counts);
	}

	/** How many reports there are. */
	public int total() {
		return this.counts.getOrDefault(ALL, 0);
	}

	/** How many have a code. */
	public int of(String dimension, String code) {
		return this.counts.getOrDefault(dimension + ":" + code, 0);
	}

	/** How many of a kind have a code. */
	public int beside(String kind, String dimension, String code) {
		return this.counts.getOrDefault(KIND + ":" + kind + " " + dimension + ":" + code, 0);
	}

	/** The same with one report more, or less. */
	QuarterSums plus(FactSheet sheet, int times) {
		if (!sheet.counted()) {
			return this;
		}
		Map<String, Integer> sums = new TreeMap<>(this.counts);
		keys(sheet.facts()).forEach(key -> sums.merge(key, times, Integer::sum));
		sums.values().removeIf(count -> count == 0);
		return new QuarterSums(sums);
	}

	private static List<String> keys(Map<String, List<String>> facts) {
		List<String> keys = new ArrayList<>(List.of(ALL));
		facts.forEach((dimension, codes) -> codes.forEach(code -> keys.add(dimension + ":" + code)));
		for (String kind : facts.getOrDefault(KIND, List.of())) {
			for (String other : BESIDE) {
				facts.getOrDefault(other, List.of())
					.forEach(code -> keys.add(KIND + ":" + kind + " " + other + ":" + code));
			}
		}
		return keys;
	}

	@Override
	public String toString() {
		return "QuarterSums[hidden]";
	}

}

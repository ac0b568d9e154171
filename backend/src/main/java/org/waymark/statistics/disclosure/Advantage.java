package org.waymark.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much better than chance somebody guesses whether one person is in the figures, who
 * knows every other record: 0 learns nothing, 1 is certain. It is the distance between
 * what is shown with the person and without.
 */
public final class Advantage {

	private static final double GRAIN = 1e12;

	private Advantage() {
	}

	/**
	 * The advantage over several cells. Cells of the same records are taken as if each
	 * had noise of its own, which says too much rather than too little.
	 */
	public static double of(List<Seen> cells) {
		List<Pair> ways = List.of(new Pair(1, 1));
		for (Seen cell : cells) {
			if (!cell.with().equals(cell.without())) {
				ways = merged(times(ways, cell));
			}
		}
		return ways.stream().mapToDouble(way -> Math.abs(way.with() - way.without())).sum() / 2;
	}

	private static List<Pair> times(List<Pair> ways, Seen cell) {
		Set<String> shown = new TreeSet<>(cell.with().keySet());
		shown.addAll(cell.without().keySet());
		List<Pair> more = new ArrayList<>();
		for (Pair way : ways) {
			for (String symbol : shown) {
				more.add(new Pair(way.with() * cell.with().getOrDefault(symbol, 0.0),
						way.without() * cell.without().getOrDefault(symbol, 0.0)));
			}
		}
		return more;
	}

	/** Ways that speak equally for the person are one way. */
	private static List<Pair> merged(List<Pair> ways) {
		Map<Long, Pair> byRatio = new HashMap<>();
		for (Pair way : ways) {
			double both = way.with() + way.without();
			if (both > 0) {
				byRatio.merge(Math.round(way.with() / both * GRAIN), way, Pair::plus);
			}
		}
		return List.copyOf(byRatio.values());
	}

	/**
	 * What a cell may show, with the chance of each.
	 *
	 * @param with when the person is in it
	 * @param without when not
	 */
	public record Seen(Map<String, Double> with, Map<String, Double> without) {

		/** A cell that has this many people with the person. */
		public static Seen of(Rounding rounding, int count) {
			return new Seen(rounding.chances(count), rounding.chances(count - 1));
		}

	}

	private record Pair(double with, double without) {

		Pair plus(Pair other) {
			return new Pair(this.with + other.with, this.without + other.without);
		}

	}

}

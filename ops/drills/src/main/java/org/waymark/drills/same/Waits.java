package org.waymark.drills.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waymark.drills.Figures;

/**
 * How long answers of several kinds took, each against the first. A guesser says of two
 * answers that the longer one is the other kind. The figure is how often that is right:
 * half of the time if they learn nothing.
 */
final class Waits {

	/**
	 * The share above guessing that counts as a difference, however many were measured.
	 */
	private static final double TELLING = 0.05;

	/** Errors of chance that a measurement may be off by. */
	private static final double CHANCE = 4;

	private final Map<String, List<Double>> millis = new LinkedHashMap<>();

	/** Of these kinds; the others are compared with the first. */
	Waits(Collection<String> kinds) {
		kinds.forEach(kind -> this.millis.put(kind, new ArrayList<>()));
	}

	void add(String kind, double wait) {
		this.millis.getOrDefault(kind, List.of()).add(wait);
	}

	/** Prints what was seen, and returns what must not be. */
	List<String> misses(String about) {
		List<String> misses = new ArrayList<>();
		List<Double> first = this.millis.values().iterator().next();
		this.millis.forEach((kind, waits) -> {
			double right = right(first, waits);
			System.out.printf(Locale.UK, "%-16s %-36s %5d times, median %8.3f ms, p95 %8.3f, told apart %.1f%%%n",
					about, kind, waits.size(), Figures.quantile(waits, 0.5), Figures.quantile(waits, 0.95),
					100 * right);
			if (Math.abs(right - 0.5) > Math.max(TELLING, CHANCE * error(first.size(), waits.size()))) {
				misses.add(about + ": " + kind + " can be told by the time that it takes");
			}
		});
		return misses;
	}

	/** How often an answer of the second kind takes longer; a tie counts half. */
	static double right(List<Double> first, List<Double> second) {
		double longer = 0;
		for (double one : first) {
			for (double other : second) {
				longer += (other > one) ? 1 : (other == one) ? 0.5 : 0;
			}
		}
		return longer / ((double) first.size() * second.size());
	}

	/** Standard error of that share where there is no difference. */
	private static double error(double first, double second) {
		return Math.sqrt((first + second + 1) / (12 * first * second));
	}

}

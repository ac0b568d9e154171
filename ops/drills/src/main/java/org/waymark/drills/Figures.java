package org.waymark.drills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of a drill, printed as a table. */
public final class Figures {

	private final Map<String, Object> facts = new LinkedHashMap<>();

	private final Map<String, List<Double>> series = new LinkedHashMap<>();

	/** Notes a fact. */
	public void put(String name, Object value) {
		this.facts.put(name, value);
	}

	/** Adds one value to a series. */
	public void add(String name, double value) {
		this.series.computeIfAbsent(name, (unset) -> new ArrayList<>()).add(value);
	}

	/** The median of a series. */
	public double median(String name) {
		return quantile(this.series.getOrDefault(name, List.of()), 0.5);
	}

	/** The value below which this share of all lies; NaN where there are none. */
	public static double quantile(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
	}

	/** Prints everything. */
	public void print() {
		this.facts.forEach((name, value) -> System.out.printf("%-52s %s%n", name, value));
		this.series.forEach(
				(name, values) -> System.out.printf(Locale.UK, "%-52s %d times, median %.2f, p95 %.2f, most %.2f%n",
						name, values.size(), quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)));
	}

}

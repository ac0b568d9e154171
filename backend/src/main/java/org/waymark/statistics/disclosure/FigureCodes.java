package org.waymark.statistics.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.desk.DeskTables;

/**
 * What is counted, with the codes of each in their one order.
 *
 * @param counted codes by dimension
 * @param entered codes of what an analyst enters
 * @param freezeAfter working days after the end of a quarter, before its figures are
 * frozen
 */
public record FigureCodes(Map<String, List<String>> counted, List<String> entered, int freezeAfter) {

	/** As the file {@code desk/figures.yaml} has them. */
	public static final FigureCodes SHIPPED = DeskTables.read("figures.yaml", FigureCodes.class);

	public FigureCodes {
		counted = new LinkedHashMap<>(counted);
		entered = List.copyOf(entered);
	}

	/** The codes of a dimension. */
	public List<String> of(String dimension) {
		return this.counted.getOrDefault(dimension, List.of());
	}

}

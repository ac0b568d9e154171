package org.waymark.statistics.entered;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was entered for a quarter.
 *
 * @param version counts its changes; 0 before the first
 * @param figures by code
 */
public record EnteredSheet(int version, Map<String, EnteredFigure> figures) {

	/** Nothing yet. */
	public static final EnteredSheet NONE = new EnteredSheet(0, Map.of());

	public EnteredSheet {
		figures = new TreeMap<>(figures);
	}

	@Override
	public String toString() {
		return "EnteredSheet[hidden]";
	}

}

package org.waymark.statistics.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.waymark.statistics.disclosure.Quarter;

/**
 * What counts of one report, as it is kept, sealed.
 *
 * @param quarter in which it came
 * @param counted whether it counts at all
 * @param facts codes by dimension
 */
public record FactSheet(String quarter, boolean counted, Map<String, List<String>> facts) {

	public FactSheet {
		facts = new TreeMap<>(facts);
		Quarter.read(quarter);
	}

	@Override
	public String toString() {
		return "FactSheet[hidden]";
	}

}

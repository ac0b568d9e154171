package org.waymark.statistics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counts of one report, without anything that names it.
 *
 * @param key under the salt of its release
 * @param quarter in which it was entered
 * @param facts codes by dimension; a report can be of several kinds
 */
public record FrozenRecord(int key, Quarter quarter, Map<String, List<String>> facts) {

	public FrozenRecord {
		facts = new TreeMap<>(facts);
	}

	@Override
	public String toString() {
		return "FrozenRecord[hidden]";
	}

}

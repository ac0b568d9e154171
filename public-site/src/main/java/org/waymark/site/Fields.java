package org.waymark.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The typed text of one page, exactly as it came: field name to values, never cut, never
 * corrected.
 *
 * @param values at least one value for each field named
 */
public record Fields(Map<String, List<String>> values) {

	public static final Fields NONE = new Fields(Map.of());

	public Fields {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		values.forEach((name, given) -> copy.put(name, List.copyOf(given)));
		values = java.util.Collections.unmodifiableMap(copy);
	}

	/** The first value of a field, or an empty text. */
	public String text(String name) {
		List<String> given = all(name);
		return given.isEmpty() ? "" : given.get(0);
	}

	/** Every value of a field (tick boxes), or none. */
	public List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	/** The same without some fields. */
	public Fields without(Collection<String> names) {
		Map<String, List<String>> left = new LinkedHashMap<>(this.values);
		left.keySet().removeAll(names);
		return new Fields(left);
	}

	@Override
	public String toString() {
		return "Fields[hidden]";
	}

}

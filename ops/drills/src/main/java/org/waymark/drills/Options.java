package org.waymark.drills;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of a drill: {@code --name value}, or {@code --name} alone for "true". */
public final class Options {

	private final Map<String, String> values;

	private Options(Map<String, String> values) {
		this.values = values;
	}

	/**
	 * Reads a command line.
	 * @param defaults every known option
	 * @throws IllegalArgumentException for an unknown option
	 */
	public static Options parse(String[] arguments, Map<String, String> defaults) {
		Map<String, String> values = new LinkedHashMap<>(defaults);
		for (int at = 0; at < arguments.length; at++) {
			String name = arguments[at].replaceFirst("^--", "");
			if (!defaults.containsKey(name)) {
				throw new IllegalArgumentException("There is no option --" + name + "; there are " + defaults.keySet());
			}
			boolean valued = at + 1 < arguments.length && !arguments[at + 1].startsWith("--");
			values.put(name, valued ? arguments[++at] : "true");
		}
		return new Options(values);
	}

	/** As it was given. */
	public String text(String name) {
		return this.values.getOrDefault(name, "");
	}

	/** A whole number. */
	public int number(String name) {
		return Integer.parseInt(text(name));
	}

	/** Whether it was given, or is on by default. */
	public boolean on(String name) {
		return Boolean.parseBoolean(text(name));
	}

}

package org.waymark.directory.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static java.util.function.Predicate.not;

/**
 * A school as the register describes it.
 *
 * @param urn its number
 * @param facts what the register says; facts of which it says nothing are left out
 */
public record RegisteredSchool(int urn, Map<RegisterField, String> facts) {

	private static final String OPEN = "1";

	private static final String CLOSED = "2";

	private static final String CLOSING = "3";

	public RegisteredSchool {
		EnumMap<RegisterField, String> said = new EnumMap<>(RegisterField.class);
		facts.forEach((field, value) -> {
			if (!value.isEmpty()) {
				said.put(field, value);
			}
		});
		facts = Collections.unmodifiableMap(said);
	}

	/** What the register says; empty where it says nothing. */
	public String fact(RegisterField field) {
		return this.facts.getOrDefault(field, "");
	}

	/** The lines of a fact that is a list. */
	public List<String> lines(RegisterField field) {
		return fact(field).lines().filter(not(String::isEmpty)).toList();
	}

	public String name() {
		return fact(RegisterField.NAME);
	}

	/** Whether pupils are taught there now. */
	public boolean open() {
		String status = fact(RegisterField.STATUS);
		return status.equals(OPEN) || status.equals(CLOSING);
	}

	public boolean closed() {
		return fact(RegisterField.STATUS).equals(CLOSED);
	}

	/** The same school with another fact. */
	public RegisteredSchool with(RegisterField field, String value) {
		EnumMap<RegisterField, String> changed = new EnumMap<>(RegisterField.class);
		changed.putAll(this.facts);
		changed.put(field, value);
		return new RegisteredSchool(this.urn, changed);
	}

	/** Numbers of the schools in a fact whose lines begin with one. */
	public List<Integer> numbers(RegisterField field) {
		return lines(field).stream().map(line -> Integer.valueOf(line.substring(0, line.indexOf(' ')))).toList();
	}

}

package org.waymark.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * A rule as a person confirmed it for a report.
 *
 * @param number counts what was confirmed for the report, from 1
 * @param round in which opening of the report
 * @param rule its code
 * @param by who, by name
 * @param why in their words, may be empty; empty inside if it does not open
 */
record Keeping(int number, int round, String rule, Instant at, String by, Optional<String> why) {

	@Override
	public String toString() {
		return "Keeping[hidden]";
	}

}

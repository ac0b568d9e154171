package org.waymark.triage.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waymark.clocks.Rating;
import org.waymark.desk.DeskTables;
import org.waymark.site.safety.RuleCode;

/**
 * The rating below which a report should not be rated, by the safety rules that fired. A
 * suggestion: people decide.
 *
 * @param floors by code of the rule
 */
record Floors(Map<String, Rating> floors) {

	/** As they come with Waymark. */
	static Floors read() {
		return DeskTables.read("floors.yaml", Floors.class);
	}

	/** The most urgent rating that any of these rules suggests; empty when none fired. */
	Optional<Rating> of(List<RuleCode> rules) {
		return rules.stream().map(rule -> this.floors.getOrDefault(rule.text(), Rating.RED)).min(Rating::compareTo);
	}

}

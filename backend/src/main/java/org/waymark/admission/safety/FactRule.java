package org.waymark.admission.safety;

import java.util.List;
import java.util.Set;

import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;

/**
 * Fires on one fact that cannot wait, at any door: a child is in danger or missing now;
 * the person is with the child tonight; the person works with children, or still has
 * contact with them.
 */
record FactRule(RuleCode code, SafetyFact fact) implements SafetyRule {

	@Override
	public List<Set<SafetyFact>> facts() {
		return List.of(Set.of(this.fact));
	}

}

package org.waymark.admission.safety;

import java.util.List;
import java.util.Set;

import org.waymark.intake.ReportDocument;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.safety.SafetyFact;

/**
 * Raises a report in the queue because of what it says. It reads the opened content, is
 * always the same for the same words, and never lowers anything. It reads the facts that
 * answers raise and never their codes: most codes stand in files that a council replaces.
 */
interface SafetyRule {

	/** Its code. */
	RuleCode code();

	/** The facts that it listens for: any one of these sets is enough, if complete. */
	List<Set<SafetyFact>> facts();

	default boolean fires(ReportDocument report) {
		return facts().stream().anyMatch(report.facts()::containsAll);
	}

}

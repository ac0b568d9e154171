package org.waymark.admission;

import org.waymark.intake.ReportDocument;

/**
 * Raises a report in the queue because of what it says. It reads the opened content, is
 * always the same for the same words, and never lowers anything.
 */
interface SafetyRule {

	/** A stable code. */
	String code();

	boolean fires(ReportDocument report);

}

package org.waymark.intake;

import java.util.Set;

import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;

/** Looks at how a report came. Pure; it marks and never refuses. */
final class Checks {

	private Checks() {
	}

	static Assurance assess(Arrival arrival) {
		Set<Assurance.Reason> missing = Assurance.none();
		if (!arrival.originProven()) {
			missing.add(Assurance.Reason.NO_PROOF_OF_ORIGIN);
		}
		if (arrival.form() == Form.ONE_PAGE) {
			missing.add(Assurance.Reason.NO_COOKIE);
		}
		return Assurance.without(missing);
	}

}

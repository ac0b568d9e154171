package org.waymark.intake.checks;

import java.time.InstantSource;
import java.util.List;

import org.springframework.beans.factory.annotation.Qualifier;
import reactor.core.publisher.Mono;

import org.waymark.platform.limits.Limits;
import org.waymark.site.Submission;

/**
 * The checks with a switch, so that the bench can tell what they cost. Off, every report
 * is assured and nothing is counted.
 */
public final class SwitchedChecks extends Checks {

	private static volatile boolean on = true;

	public SwitchedChecks(SignedPageTokens marks, @Qualifier("publicLimits") Limits limits, ChecksProperties settings,
			CheckFigures figures, List<Inquiry> inquiries, InstantSource time) {
		super(marks, limits, settings, figures, inquiries, time);
	}

	/** Turns them on or off, in this process. */
	public static void turn(boolean wanted) {
		on = wanted;
	}

	@Override
	public Mono<Assurance> assess(Submission submission, byte[] visit) {
		return on ? super.assess(submission, visit)
				: Mono.fromSupplier(() -> new Assurance(Assurance.Level.ASSURED, Assurance.none()));
	}

}

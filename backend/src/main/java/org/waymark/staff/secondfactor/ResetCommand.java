package org.waymark.staff.secondfactor;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * {@code second-factor reset NAME}: for the only administrator, who has nobody else to
 * ask. A person who can run it already holds the hub's keys; it is recorded.
 */
@Component("second-factor")
@ConditionalOnFace(Face.TRIAGE)
class ResetCommand implements Command {

	private final Resets resets;

	ResetCommand(Resets resets) {
		this.resets = resets;
	}

	@Override
	public int run(List<String> arguments) {
		if (arguments.size() != 2 || !arguments.get(0).equals("reset")) {
			throw new CannotStart("Usage: second-factor reset NAME");
		}
		boolean done = done(arguments.get(1));
		System.out.println(done ? "Reset. They set up a new one when they next sign in."
				: "Nobody of this name has a second factor.");
		return done ? 0 : 1;
	}

	private boolean done(String name) {
		try {
			return this.resets.byCommand(name).toFuture().get(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The second factor could not be reset", ex);
		}
	}

}

package org.waymark.administration.release;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import org.waymark.audit.Act;
import org.waymark.audit.Actor;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditEntry;
import org.waymark.platform.CannotStart;
import org.waymark.platform.Command;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.copy.QuietCopy;

/**
 * {@code release}: a restored copy takes the place of the hub's database. Run on the
 * hub's machine, as its user and with its settings; it is recorded.
 */
@Component("release")
@ConditionalOnFace(Face.TRIAGE)
class ReleaseCommand implements Command {

	private final QuietCopy copy;

	private final Audit audit;

	ReleaseCommand(QuietCopy copy, Audit audit) {
		this.copy = copy;
		this.audit = audit;
	}

	@Override
	public int run(List<String> arguments) {
		if (!arguments.isEmpty()) {
			throw new CannotStart("Usage: release");
		}
		try {
			this.audit.record(AuditEntry.of(Act.COPY_RELEASED, Actor.SYSTEM).detail("COMMAND"))
				.then(this.copy.release())
				.toFuture()
				.get(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The copy could not be released", ex);
		}
		System.out.println("Released. Mail and alerts leave this hub within ten seconds.");
		return 0;
	}

}

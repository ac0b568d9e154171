package org.waymark.triage.ownership;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.cases.ReportAct;
import org.waymark.staff.Member;

/** The acts that change a report's owner. */
enum OwnershipAct {

	/** Take one that nobody has. */
	CLAIMED(ReportAct.CLAIMED),
	/** Give back one's own. */
	RELEASED(ReportAct.RELEASED),
	/** Give one's own to another person. */
	HANDED_OVER(ReportAct.HANDED_OVER),
	/** Take over another person's report. */
	TAKEN_OVER(ReportAct.TAKEN_OVER);

	private final ReportAct act;

	OwnershipAct(ReportAct act) {
		this.act = act;
	}

	static Optional<OwnershipAct> of(String code) {
		return Stream.of(values()).filter(act -> act.name().equals(code)).findFirst();
	}

	/** Whether this is there to be done, as things stand. */
	boolean fits(ReportOwnership hold, Member member) {
		return !hold.closed() && switch (this) {
			case CLAIMED -> hold.free();
			case RELEASED, HANDED_OVER -> hold.heldBy(member);
			case TAKEN_OVER -> !hold.free() && !hold.heldBy(member);
		};
	}

	/** The act as it stands on the timeline. */
	ReportAct act() {
		return this.act;
	}

}

package org.waymark.triage.ownership;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.staff.Member;

/** What may be done about who has a report. */
enum Act {

	/** Take one that nobody has. */
	CLAIMED,
	/** Give back one's own. */
	RELEASED,
	/** Give one's own to somebody else. */
	HANDED_OVER,
	/** Take one that somebody else has. */
	TAKEN_OVER;

	static Optional<Act> of(String code) {
		return Stream.of(values()).filter(act -> act.name().equals(code)).findFirst();
	}

	/** Whether this is there to be done, as things stand. */
	boolean fits(Hold hold, Member member) {
		return !hold.closed() && switch (this) {
			case CLAIMED -> hold.free();
			case RELEASED, HANDED_OVER -> hold.heldBy(member);
			case TAKEN_OVER -> !hold.free() && !hold.heldBy(member);
		};
	}

}

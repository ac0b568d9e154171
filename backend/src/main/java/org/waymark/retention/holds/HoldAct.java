package org.waymark.retention.holds;

import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.audit.Act;
import org.waymark.platform.ids.StaffId;

/** What may be done about a hold that was set. */
enum HoldAct {

	/** A second person agrees that it was set. */
	AGREE(Act.HOLD_AGREED),
	/** A second person refuses it. */
	REFUSE(Act.HOLD_REFUSED),
	/** Somebody asks to lift it. */
	ASK_TO_LIFT(Act.HOLD_LIFT_ASKED),
	/** It stays, though somebody asked to lift it. */
	KEEP(Act.HOLD_KEPT),
	/** A second person agrees to lift it. */
	LIFT(Act.HOLD_LIFTED),
	/** Somebody looked at it, and it stays. */
	REVIEW(Act.HOLD_REVIEWED);

	private final Act audited;

	HoldAct(Act audited) {
		this.audited = audited;
	}

	Act audited() {
		return this.audited;
	}

	/** Whether it is there to be done, as things stand, by this person. */
	boolean fits(Hold hold, StaffId by) {
		return switch (this) {
			case AGREE, REFUSE -> hold.waitsToBeSet() && !hold.set().by().equals(by);
			case ASK_TO_LIFT -> hold.inForce() && !hold.waitsToBeSet() && hold.asked().isEmpty();
			case KEEP -> hold.waitsToBeLifted();
			case LIFT -> hold.waitsToBeLifted() && hold.asked().filter(asked -> asked.by().equals(by)).isEmpty();
			case REVIEW -> hold.inForce();
		};
	}

	/** Whether whoever does it has to say why. */
	boolean needsWhy() {
		return this == REFUSE || this == ASK_TO_LIFT;
	}

	static Optional<HoldAct> of(String code) {
		return Stream.of(values()).filter(act -> act.name().equals(code)).findFirst();
	}

}

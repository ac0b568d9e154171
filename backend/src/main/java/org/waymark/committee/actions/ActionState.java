package org.waymark.committee.actions;

/** How an action of the committee stands. */
enum ActionState {

	/** Something is still to be done. */
	OPEN,
	/** Officers propose to members that it is closed. */
	PROPOSED,
	/** Nothing is done for now, for a reason. */
	PAUSED,
	/** Members agreed that it is done. */
	CLOSED;

	/** Whether officers may say so; closing is for members. */
	boolean forOfficers() {
		return this != CLOSED;
	}

	/** Whether it takes a reason. */
	boolean reasoned() {
		return this != OPEN;
	}

}

package org.waymark.staff.training;

import org.waymark.platform.wording.DeskWording;

/** The kinds of people for whom the committee wants a figure each. */
enum TrainedGroup {

	/** Those who work at the hub and for it. */
	STAFF,
	/** Those who answer for a partner. */
	PARTNERS,
	/** Councillors, who have no account here. */
	MEMBERS;

	/** The kind in words, for the page. */
	public String label() {
		return DeskWording.label("trained", this);
	}

}

package org.waymark.staff.training;

/** The kinds of people for whom the committee wants a figure each. */
enum TrainedGroup {

	/** Those who work at the hub and for it. */
	STAFF("Staff"),
	/** Those who answer for a partner. */
	PARTNERS("Partners"),
	/** Councillors, who have no account here. */
	MEMBERS("Elected members");

	private final String label;

	TrainedGroup(String label) {
		this.label = label;
	}

	/** The kind in words, for the page. */
	public String label() {
		return this.label;
	}

}

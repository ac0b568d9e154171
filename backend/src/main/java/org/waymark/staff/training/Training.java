package org.waymark.staff.training;

/** The subjects of training. */
public enum Training {

	/** Child sexual exploitation. */
	CSE("Child sexual exploitation"),
	/** Child sexual abuse. */
	CSA("Child sexual abuse"),
	/** Child sexual abuse within the family. */
	INTRA_FAMILIAL("Sexual abuse in the family");

	private final String label;

	Training(String label) {
		this.label = label;
	}

	/** The training in words, for the page. */
	public String label() {
		return this.label;
	}

	/** The name of its field. */
	public String field() {
		return "training-" + name();
	}

}

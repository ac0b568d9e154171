package org.waymark.staff.training;

import org.waymark.platform.wording.DeskWording;

/** The subjects of training. */
public enum Training {

	/** Child sexual exploitation. */
	CSE,
	/** Child sexual abuse. */
	CSA,
	/** Child sexual abuse within the family. */
	INTRA_FAMILIAL;

	/** The training in words, for the page. */
	public String label() {
		return DeskWording.label("training", this);
	}

	/** The name of its field. */
	public String field() {
		return "training-" + name();
	}

}

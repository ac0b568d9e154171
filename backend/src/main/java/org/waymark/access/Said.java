package org.waymark.access;

/** The reason for an act, kept encrypted. */
record Said(String words) {

	@Override
	public String toString() {
		return "Said[hidden]";
	}

}

package org.waymark.access;

/**
 * What somebody wrote about an act, kept encrypted.
 */
record Said(String words) {

	@Override
	public String toString() {
		return "Said[hidden]";
	}

}

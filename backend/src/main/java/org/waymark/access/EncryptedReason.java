package org.waymark.access;

/** The reason for an act, kept encrypted. */
record EncryptedReason(String words) {

	@Override
	public String toString() {
		return "Said[hidden]";
	}

}

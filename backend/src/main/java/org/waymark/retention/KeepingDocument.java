package org.waymark.retention;

/**
 * What of a confirmed rule is kept encrypted.
 *
 * @param why may be empty
 */
record KeepingDocument(String why) {

	@Override
	public String toString() {
		return "KeepingDocument[hidden]";
	}

}

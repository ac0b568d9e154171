package org.waymark.cases;

/**
 * The words about an act, kept encrypted beside its line.
 *
 * @param words a reason or a note as typed, may be empty
 */
record TimelineDocument(String words) {

	@Override
	public String toString() {
		return "LineDocument[hidden]";
	}

}

package org.waymark.retention.holds;

import java.util.List;

/**
 * What of a hold is kept encrypted.
 *
 * @param why the reason in words
 * @param words that it looks for in reports
 */
record HoldDocument(String why, List<String> words) {

	HoldDocument {
		words = List.copyOf(words);
	}

	@Override
	public String toString() {
		return "HoldDocument[hidden]";
	}

}

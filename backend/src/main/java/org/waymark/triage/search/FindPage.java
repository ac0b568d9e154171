package org.waymark.triage.search;

import java.util.Optional;

import org.waymark.linking.MatchingReports;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of a search.
 *
 * @param frame the page's frame
 * @param words as typed
 * @param fault their fault
 * @param found the reports found, once the search was made
 */
record FindPage(DeskFrame frame, String words, Optional<String> fault, Optional<MatchingReports> found) {

	@Override
	public String toString() {
		return "FindPage[hidden]";
	}

}

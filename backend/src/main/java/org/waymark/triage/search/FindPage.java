package org.waymark.triage.search;

import java.util.Optional;

import org.waymark.linking.Found;
import org.waymark.staff.DeskFrame;

/**
 * What the template of a search needs.
 *
 * @param frame what stands round it
 * @param words as typed
 * @param fault what is wrong with them
 * @param found the reports, once it was looked for them
 */
public record FindPage(DeskFrame frame, String words, Optional<String> fault, Optional<Found> found) {

	@Override
	public String toString() {
		return "FindPage[hidden]";
	}

}

package org.waymark.linking;

import java.util.List;

/**
 * Reports that may belong together: suggestions, never facts.
 *
 * @param rows the newest of them
 * @param more whether there are others
 */
public record MatchingReports(List<Row> rows, boolean more) {

	/** Nothing. */
	public static final MatchingReports NONE = new MatchingReports(List.of(), false);

	/**
	 * One of them.
	 *
	 * @param reference as it stands in addresses
	 * @param spoken the same in two groups
	 * @param received when it came
	 * @param machine the same as an ISO 8601 instant
	 * @param later whether it came after the report that it is shown with
	 * @param person whether they share what somebody is called
	 * @param why what they have in common, in words
	 */
	public record Row(String reference, String spoken, String received, String machine, boolean later, boolean person,
			List<String> why) {

	}

}

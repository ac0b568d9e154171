package org.waymark.committee.engagement;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The register of organisations.
 *
 * @param frame the page's frame
 * @param total what there is, in words
 * @param sectors how far each sector has come
 * @param reasons why organisations have not come further, each with its number, in words
 * @param moved what moved them in the end
 * @param needed sectors of areas that need training most, in words
 * @param rows an organisation each; what is overdue comes first
 */
record EngagementPage(DeskFrame frame, String total, List<Sector> sectors, List<String> reasons, List<String> moved,
		List<String> needed, List<Row> rows) {

	/** Those of which something is overdue. */
	public List<Row> overdue() {
		return this.rows.stream().filter(row -> !row.late().isEmpty()).toList();
	}

	/**
	 * A sector in numbers.
	 *
	 * @param spoken how many were reached at least
	 * @param trained how many have people who were trained within the last year
	 * @param people how many people took part, of how many
	 * @param tested how many did what was hoped, of how many that were visited
	 */
	record Sector(String name, int all, int spoken, int trained, String people, String tested) {

	}

	/**
	 * An organisation in words.
	 *
	 * @param next what is to be done and by when; may be empty
	 * @param late what is overdue; may be empty
	 * @param removed whether it is not counted
	 */
	record Row(String id, String name, String sector, String stage, String owner, String next, String late,
			boolean removed) {

	}

}

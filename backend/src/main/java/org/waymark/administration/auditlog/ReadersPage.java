package org.waymark.administration.auditlog;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about who has seen a report.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param rows one for each person
 */
record ReadersPage(DeskFrame frame, String reference, String address, List<Row> rows) {

	@Override
	public String toString() {
		return "ReadersPage[hidden]";
	}

	/**
	 * A person who has seen it.
	 *
	 * @param name their name
	 * @param when how often, and when first and last
	 */
	public record Row(String name, String when) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}

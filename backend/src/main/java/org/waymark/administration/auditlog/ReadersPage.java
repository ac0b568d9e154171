package org.waymark.administration.auditlog;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the template about who has seen a report needs.
 *
 * @param frame what stands round it
 * @param reference in two groups
 * @param address of the report's page
 * @param rows one for each person
 */
public record ReadersPage(DeskFrame frame, String reference, String address, List<Row> rows) {

	@Override
	public String toString() {
		return "ReadersPage[hidden]";
	}

	/**
	 * Somebody who has seen it.
	 *
	 * @param name how they are called
	 * @param when how often, and when first and last
	 */
	public record Row(String name, String when) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}

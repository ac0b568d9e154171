package org.waymark.administration.roles;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What the template of the permission table needs.
 *
 * @param frame what stands round it
 * @param rows one for each permission
 */
public record PermissionsPage(DeskFrame frame, List<Row> rows) {

	/**
	 * A permission.
	 *
	 * @param what it lets somebody do
	 * @param roles whom it lets
	 */
	public record Row(String what, String roles) {

	}

}

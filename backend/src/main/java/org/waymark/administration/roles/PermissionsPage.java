package org.waymark.administration.roles;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of the permission table.
 *
 * @param frame the page's frame
 * @param rows one for each permission
 */
record PermissionsPage(DeskFrame frame, List<Row> rows) {

	/**
	 * A permission.
	 *
	 * @param what the acts that it allows
	 * @param roles the roles that have it
	 */
	public record Row(String what, String roles) {

	}

}

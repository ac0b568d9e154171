package org.waymark.directory.editing;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * A trust, with the policies that serve all its schools.
 *
 * @param frame the page's frame
 * @param address of the page
 * @param name of the trust
 * @param schools that it runs, by name
 * @param policies what is known of each kind
 */
record TrustPage(DeskFrame frame, String address, String name, List<String> schools,
		List<EditedSchoolPage.Policy> policies) {

}

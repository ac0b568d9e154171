package org.waymark.triage.ownership;

import org.waymark.platform.ids.StaffId;

/**
 * The owner of a report.
 *
 * @param id their account
 * @param name their name on the page
 */
record Owner(StaffId id, String name) {

}

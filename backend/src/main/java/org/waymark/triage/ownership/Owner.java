package org.waymark.triage.ownership;

import java.util.UUID;

/**
 * Who has a report.
 *
 * @param id their account
 * @param name how they are called on the page
 */
record Owner(UUID id, String name) {

}

package org.waymark.triage.ownership;

import java.util.UUID;

/**
 * The owner of a report.
 *
 * @param id their account
 * @param name their name on the page
 */
record Owner(UUID id, String name) {

}

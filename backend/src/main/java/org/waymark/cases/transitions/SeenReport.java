package org.waymark.cases.transitions;

import java.util.UUID;

/**
 * A report as somebody saw it. A change that is asked for with it fits this version and
 * no later one.
 *
 * @param id of the report
 * @param version that they saw
 */
public record SeenReport(UUID id, int version) {

}

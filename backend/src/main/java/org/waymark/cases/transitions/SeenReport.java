package org.waymark.cases.transitions;

import org.waymark.platform.ids.ReportId;

/**
 * A report as somebody saw it. A change that is asked for with it fits this version and
 * no later one.
 *
 * @param id of the report
 * @param version that they saw
 */
public record SeenReport(ReportId id, int version) {

}

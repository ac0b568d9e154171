package org.waymark.retention;

import java.time.LocalDate;

import org.waymark.platform.ids.ReportId;

/**
 * A report that is due to be erased.
 *
 * @param by code of the rule that says so
 * @param due since when
 */
public record DueReport(ReportId report, String by, LocalDate due) {

}

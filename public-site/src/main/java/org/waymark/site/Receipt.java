package org.waymark.site;

import java.time.Instant;

/**
 * Proof that a report is stored: it exists only after the commit.
 *
 * @param reference the number to show
 * @param received when the database took it (UTC)
 */
public record Receipt(ReportReference reference, Instant received) {

}

package org.waymark.intake;

import java.time.Instant;

import org.waymark.site.terms.ReportReference;

/**
 * A report in the repair lane.
 *
 * @param reference ten characters, without spaces
 * @param received when the database took it (UTC)
 * @param fault a stable code
 */
public record SetAside(ReportReference reference, Instant received, String fault) {

}

package org.waymark.intake;

import java.time.Instant;

/**
 * A report in the repair lane.
 *
 * @param reference ten characters, without spaces
 * @param received when the database took it (UTC)
 * @param fault a stable code
 */
public record SetAside(String reference, Instant received, String fault) {

}

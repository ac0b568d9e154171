package org.waymark.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * How often one person has read something.
 *
 * @param actor who
 * @param times how many reads are on record
 * @param first when the first was
 * @param last when the last was
 */
public record Readings(UUID actor, long times, Instant first, Instant last) {

}

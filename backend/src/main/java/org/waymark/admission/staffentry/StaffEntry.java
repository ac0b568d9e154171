package org.waymark.admission.staffentry;

import java.time.Instant;
import java.util.UUID;

/**
 * The fact that a member of staff took a report.
 *
 * @param staff who took it
 * @param channel code of how it came
 * @param taken when
 * @param advice whether it was a call for advice, which is no referral
 */
public record StaffEntry(UUID staff, String channel, Instant taken, boolean advice) {

}

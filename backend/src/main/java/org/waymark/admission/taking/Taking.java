package org.waymark.admission.taking;

import java.time.Instant;
import java.util.UUID;

/**
 * That a report was taken by a member of staff.
 *
 * @param staff who took it
 * @param channel code of how it came
 * @param taken when
 * @param advice whether somebody asked for advice, which is no referral
 */
public record Taking(UUID staff, String channel, Instant taken, boolean advice) {

}

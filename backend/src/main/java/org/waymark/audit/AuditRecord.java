package org.waymark.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.waymark.platform.ids.StaffId;

/**
 * An entry of the audit, as it is read back.
 *
 * @param number grows with every entry
 * @param at when it was added
 * @param act code of what was done
 * @param actor the member of staff who did it; empty for Waymark itself
 * @param subjectKind code of what it was done to
 * @param subject its id, where it has one
 * @param detail codes that say more
 */
public record AuditRecord(long number, Instant at, String act, Optional<StaffId> actor, String subjectKind,
		Optional<UUID> subject, String detail) {

}

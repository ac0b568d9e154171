package org.waymark.triage.day;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that cannot wait for the next opening, or that somebody has until then.
 *
 * @param report its id
 * @param reference its reference
 * @param version counts its changes
 * @param rating code of its rating, or empty
 * @param urgent whether it is to be read first
 * @param due when it is due; empty where nothing is
 * @param owner who has it, if anybody
 * @param ownerName how they are called, or empty
 */
record Pending(UUID report, String reference, int version, String rating, boolean urgent, Optional<Instant> due,
		Optional<UUID> owner, String ownerName) {

}

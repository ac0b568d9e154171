package org.waymark.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was opened out of turn, or is to be.
 *
 * @param reference of the report
 * @param kind code: who reported, or a restricted report
 * @param at when it was asked for
 * @param asker who asked
 * @param name how they are called
 * @param words why; empty when that does not open
 * @param until until when it is open; empty while a second person has not agreed
 * @param second who agreed, if anybody
 * @param reviewDue when somebody else has to review it, if anybody has to
 * @param reviewer who did, if anybody
 * @param now the database's time
 */
record Opening(UUID id, String reference, String kind, Instant at, UUID asker, String name, Optional<String> words,
		Optional<Instant> until, Optional<String> second, Optional<Instant> reviewDue, Optional<String> reviewer,
		Instant now) {

	@Override
	public String toString() {
		return "Opening[hidden]";
	}

}

package org.waymark.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An opening out of turn, done or requested.
 *
 * @param reference of the report
 * @param kind code: the reporter's identity, or a restricted report
 * @param at when it was asked for
 * @param asker the person who asked
 * @param name their name
 * @param words the reason; empty if it does not open
 * @param until when it ends; empty until a second person has agreed
 * @param second the person who agreed, if any
 * @param reviewDue when another person must review it, if anybody must
 * @param reviewer the person who did, if any
 * @param now the database's time
 */
record AccessGrant(UUID id, String reference, String kind, Instant at, UUID asker, String name, Optional<String> words,
		Optional<Instant> until, Optional<String> second, Optional<Instant> reviewDue, Optional<String> reviewer,
		Instant now) {

	@Override
	public String toString() {
		return "Opening[hidden]";
	}

}

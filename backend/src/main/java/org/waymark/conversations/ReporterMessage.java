package org.waymark.conversations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One letter as the hub reads it.
 *
 * @param id its id
 * @param sent when it was kept (UTC)
 * @param staff who of the hub wrote it; empty when the reporter did
 * @param words as written; empty when it does not open
 * @param seen when the reporter first opened it (UTC), of what the hub wrote
 */
public record ReporterMessage(UUID id, Instant sent, Optional<UUID> staff, Optional<String> words,
		Optional<Instant> seen) {

	@Override
	public String toString() {
		return "Letter[hidden]";
	}

}

package org.waymark.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A search of the audit log. An empty condition matches everything.
 *
 * @param actor who did it
 * @param subject what it was done to
 * @param act code of what was done
 * @param without ids of subjects to leave out
 * @param before only entries with a lower number
 */
public record AuditQuery(Optional<UUID> actor, Optional<UUID> subject, Optional<String> act, List<UUID> without,
		Optional<Long> before) {

	public AuditQuery {
		without = List.copyOf(without);
	}

}

package org.waymark.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What to look for in the record of acts. What is left open matches everything.
 *
 * @param actor who did it
 * @param subject what it was done to
 * @param act code of what was done
 * @param without ids of subjects of which nothing is told
 * @param before only entries with a lower number
 */
public record AuditQuery(Optional<UUID> actor, Optional<UUID> subject, Optional<String> act, List<UUID> without,
		Optional<Long> before) {

	public AuditQuery {
		without = List.copyOf(without);
	}

}

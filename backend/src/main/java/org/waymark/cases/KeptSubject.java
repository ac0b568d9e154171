package org.waymark.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A child or another person that a report names, as now stored.
 *
 * @param id of their own record
 * @param given the known details, by question of the form
 */
public record KeptSubject(UUID id, Map<String, List<String>> given) {

	@Override
	public String toString() {
		return "KeptSubject[hidden]";
	}

}

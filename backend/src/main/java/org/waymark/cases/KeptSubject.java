package org.waymark.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A child or somebody else whom a report names, as its record now keeps them.
 *
 * @param id of their own record
 * @param given what is known of them, by question of the form
 */
public record KeptSubject(UUID id, Map<String, List<String>> given) {

	@Override
	public String toString() {
		return "KeptSubject[hidden]";
	}

}

package org.waymark.cases;

import java.util.List;
import java.util.Map;

/**
 * What a report says of a child, or of somebody else whom it names, by question of the
 * form with which staff complete it.
 *
 * @param given the answers, by question; what was not said is absent
 */
public record SubjectDocument(Map<String, List<String>> given) {

	public SubjectDocument {
		given = Map.copyOf(given);
	}

	/** Whether somebody under 18. */
	public boolean under18() {
		return this.given.getOrDefault("age", List.of()).contains("UNDER_18");
	}

	/** The name alone. */
	SubjectDocument named() {
		return new SubjectDocument(Map.of("name", this.given.getOrDefault("name", List.of())));
	}

	@Override
	public String toString() {
		return "SubjectDocument[hidden]";
	}

}

package org.waymark.cases;

import java.util.List;
import java.util.Map;

/**
 * The details of a child, or of another person that a report names, by question of the
 * form with which staff complete them.
 *
 * @param given the answers, by question; unanswered ones are absent
 */
public record SubjectDocument(Map<String, List<String>> given) {

	public SubjectDocument {
		given = Map.copyOf(given);
	}

	/** Whether the person is under 18. */
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

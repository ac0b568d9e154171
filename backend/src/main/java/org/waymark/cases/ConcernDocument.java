package org.waymark.cases;

import java.util.List;
import java.util.Set;

import org.waymark.site.terms.Door;

/**
 * The concern as it was reported, whole and unchanged.
 *
 * @param door the door at which it came in
 * @param answers all of them, in the order of the pages
 * @param overLong names of fields longer than their page advises
 */
public record ConcernDocument(Door door, List<GivenAnswer> answers, List<String> overLong) {

	private static final Set<String> WISHES = Set.of("worry", "hopeWords");

	public ConcernDocument {
		answers = List.copyOf(answers);
		overLong = List.copyOf(overLong);
	}

	/**
	 * What the reporter does not want to happen, in their words: a child who is afraid of
	 * what follows if people know, an adult who hopes for something else.
	 */
	public List<String> wishes() {
		return this.answers.stream()
			.filter(answer -> !answer.coded() && WISHES.contains(answer.input()))
			.flatMap(answer -> answer.values().stream())
			.toList();
	}

	/** The same for a reader who must not learn who reported. */
	public ConcernDocument withoutReporter() {
		return ReporterAnswers.outOf(this);
	}

	@Override
	public String toString() {
		return "ConcernDocument[hidden]";
	}

}

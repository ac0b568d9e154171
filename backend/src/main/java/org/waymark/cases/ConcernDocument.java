package org.waymark.cases;

import java.util.List;

import org.waymark.site.terms.Door;

/**
 * The concern as it was reported, whole and unchanged.
 *
 * @param door the door at which it came in
 * @param answers all of them, in the order of the pages
 * @param overLong names of fields longer than their page advises
 */
public record ConcernDocument(Door door, List<GivenAnswer> answers, List<String> overLong) {

	public ConcernDocument {
		answers = List.copyOf(answers);
		overLong = List.copyOf(overLong);
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

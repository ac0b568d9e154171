package org.waymark.directory.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.desk.Fault;
import org.waymark.desk.Typed;
import org.waymark.directory.review.FindingRow.Seen;
import org.waymark.directory.schools.PolicyKinds.Kind;
import org.waymark.site.schools.PublishedSchools.Asked;
import org.waymark.site.text.TypedText;

/**
 * What a person found in a policy, as typed. A question that nobody answered stays as it
 * is.
 *
 * @param given by the code of the question, in their order
 * @param last the newest finding that they saw
 */
record ReviewForm(Map<String, Given> given, String last) {

	static final List<String> ANSWERS = List.of("YES", "NO", "UNCLEAR");

	private static final int MOST_WORDS = 25;

	private static final int LONGEST = 400;

	static ReviewForm of(Kind kind, Typed typed) {
		Map<String, Given> given = new LinkedHashMap<>();
		for (Asked asked : kind.questions()) {
			String code = asked.code();
			given.put(code, new Given(typed.one("answer-" + code), TypedText.stripped(typed.one("page-" + code)),
					TypedText.oneLine(typed.one("quote-" + code))));
		}
		return new ReviewForm(given, typed.one("last"));
	}

	/** Nothing is chosen before a person chooses it. */
	static ReviewForm empty(String last) {
		return new ReviewForm(Map.of(), last);
	}

	Given given(String question) {
		return this.given.getOrDefault(question, Given.NOTHING);
	}

	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		this.given.forEach((code, one) -> one.faults(code, faults));
		if (faults.isEmpty() && seen().isEmpty()) {
			this.given.keySet()
				.stream()
				.limit(1)
				.forEach(first -> faults.add(new Fault("answer-" + first, "FINDING_NONE")));
		}
		return faults;
	}

	/** What was answered, by question. */
	Map<String, Seen> seen() {
		Map<String, Seen> seen = new LinkedHashMap<>();
		this.given.forEach((code, one) -> {
			if (one.answered()) {
				seen.put(code,
						new Seen(one.answer(), one.page().isEmpty() ? 0 : Integer.parseInt(one.page()), one.quote()));
			}
		});
		return seen;
	}

	/**
	 * The answer to one question.
	 */
	record Given(String answer, String page, String quote) {

		static final Given NOTHING = new Given("", "", "");

		boolean answered() {
			return ANSWERS.contains(this.answer);
		}

		private void faults(String code, List<Fault> faults) {
			if (!answered() && !(this.page + this.quote).isEmpty()) {
				faults.add(new Fault("answer-" + code, "FINDING_ANSWER"));
			}
			if (!this.page.isEmpty() && !this.page.matches("[1-9][0-9]{0,3}")) {
				faults.add(new Fault("page-" + code, "FINDING_PAGE"));
			}
			if (this.quote.length() > LONGEST || this.quote.split(" ").length > MOST_WORDS) {
				faults.add(new Fault("quote-" + code, "FINDING_QUOTE"));
			}
			if (this.answer.equals("YES") && (this.page + this.quote).isEmpty()) {
				faults.add(new Fault("quote-" + code, "FINDING_PLACE"));
			}
		}

	}

}

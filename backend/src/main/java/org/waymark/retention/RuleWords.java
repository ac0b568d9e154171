package org.waymark.retention;

import org.waymark.desk.Words;

/** What a rule says, in the desk's words. */
final class RuleWords {

	private RuleWords() {
	}

	/** Such as "7 years after it was closed". */
	static String kept(RetentionRule rule, Words words) {
		String years = words.of("retention", (rule.years() == 1) ? "YEAR" : "YEARS")
			.replace("{years}", Integer.toString(rule.years()));
		return words.of("retention-from", rule.from().name()).replace("{years}", years);
	}

}

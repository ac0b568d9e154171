package org.waymark.admission;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;

/**
 * A child under 13, and a concern about sexual abuse: both said by what was typed or
 * ticked as such, not guessed from anybody's story. Under 13 the law knows no consent.
 */
record YoungAndSexual() implements SafetyRule {

	private static final int CONSENT_IS_IMPOSSIBLE_BELOW = 13;

	private static final Set<String> SEXUAL = Set.of("touched", "sexual");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	@Override
	public String code() {
		return "UNDER_13_SEXUAL";
	}

	@Override
	public boolean fires(ReportDocument report) {
		boolean sexual = report.codes("signs").stream().anyMatch(SEXUAL::contains);
		return sexual && Stream.of(report.words("children.age"), report.words("age"))
			.flatMap(List::stream)
			.anyMatch(YoungAndSexual::under13);
	}

	/**
	 * Whether every number in an age as people write it ("about 9", "10 or 11") is below
	 * 13.
	 */
	static boolean under13(String age) {
		List<Integer> numbers = NUMBER.matcher(age).results().map(found -> Integer.valueOf(found.group())).toList();
		return !numbers.isEmpty() && numbers.stream().allMatch(number -> number < CONSENT_IS_IMPOSSIBLE_BELOW);
	}

}

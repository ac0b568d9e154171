package org.waymark.admission.safety;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.intake.ReportDocument;
import org.waymark.site.safety.SafetyFact;

/**
 * A child under 13, and a concern about sexual abuse: both said by what was typed or
 * ticked as such, not guessed from anybody's story. Under 13 the law knows no consent. An
 * age that leaves a doubt of a birthday raises.
 *
 * @param year in which the report came
 */
record SexualConcernUnder13(int year) implements SafetyRule {

	private static final int CONSENT_IS_IMPOSSIBLE_BELOW = 13;

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	/** A day as people write it in figures, or a year of birth. */
	private static final Pattern BORN = Pattern
		.compile("\\b\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})\\b|\\b((?:19|20)\\d{2})\\b");

	private static final Pattern BABY = Pattern.compile("\\b(bab(y|ies)|newborn|infant|toddler)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MONTHS = Pattern.compile("\\b(months?|weeks?)\\b", Pattern.CASE_INSENSITIVE);

	@Override
	public String code() {
		return "UNDER_13_SEXUAL";
	}

	@Override
	public List<Set<SafetyFact>> facts() {
		return List.of(Set.of(SafetyFact.SEXUAL));
	}

	@Override
	public boolean fires(ReportDocument report) {
		return SafetyRule.super.fires(report) && Stream.of(report.words("children.age"), report.words("age"))
			.flatMap(List::stream)
			.anyMatch(this::under13);
	}

	/**
	 * Whether an age as people write it is below 13: every number of it ("about 9", "10
	 * or 11"), a day or year of birth, or a word for a small child.
	 */
	boolean under13(String age) {
		Matcher born = BORN.matcher(age);
		if (born.find()) {
			return this.year - yearOf(born) <= CONSENT_IS_IMPOSSIBLE_BELOW;
		}
		List<Integer> numbers = NUMBER.matcher(age)
			.results()
			.map(MatchResult::group)
			.filter(digits -> digits.length() < 4)
			.map(Integer::valueOf)
			.toList();
		return BABY.matcher(age).find() || (numbers.size() < 2 && MONTHS.matcher(age).find())
				|| (!numbers.isEmpty() && numbers.stream().allMatch(number -> number < CONSENT_IS_IMPOSSIBLE_BELOW));
	}

	private static int yearOf(Matcher born) {
		String year = (born.group(2) != null) ? born.group(2) : born.group(1);
		return (year.length() == 2) ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
	}

}

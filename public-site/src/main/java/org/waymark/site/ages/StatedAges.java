package org.waymark.site.ages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.site.ages.Age.Window;

/** Finds the ages that a plain text states in figures and in words. Pure. */
final class StatedAges {

	private static final int OLDEST = 120;

	/** "Over 13" may be any of the next years. */
	private static final int OPEN = 6;

	private static final String MONTHS = "(?:m|mos?|mths?|months?)";

	private static final String WEEKS = "(?:w|wks?|weeks?|days?)";

	private static final String YEARS = "(?:y|yrs?|years?)(?: ?-?/? ?o(?:ld)?)?";

	private static final String AND = ",? ?(?:and |& ?)?";

	/** "15 and 3 months", "2 years 3 months": the years count. */
	private static final Pattern AND_MONTHS = Pattern.compile(
			"(\\d{1,3})(?: ?-?" + YEARS + AND + "| (?:and|&) )\\d{1,2} ?-?" + "(?:" + MONTHS + "|" + WEEKS + ")\\b");

	private static final Pattern NO_AGE = Pattern
		.compile("(?<!\\d)\\d+ ?-?(?:" + MONTHS + "|" + WEEKS + "|" + YEARS + ")? ?" + AgeWords.some("no-age")
				+ "(?![a-z])" + "|\\b\\d+[.,:]\\d+ ?(?:am|pm|m|ft|kg|cm)\\b|(?<=\\d)[.]\\d+(?!\\d)|\\b1[/⁄][234]\\b");

	private static final Pattern OF_MONTHS = Pattern.compile("(?<!\\d)(\\d{1,3}) ?-?" + MONTHS + "\\b");

	private static final Pattern OF_WEEKS = Pattern.compile("(?<!\\d)(\\d{1,3}) ?-?" + WEEKS + "\\b");

	private static final Pattern SMALL = Pattern.compile("\\b(?:months?|weeks?|days?)\\b");

	private static final Pattern TENS = Pattern.compile("(?<!\\d)([1-9]0)s\\b");

	/** Somebody who is 13 next week is 12. */
	private static final Pattern NOT_YET = Pattern
		.compile("(?:(?<![a-z])" + AgeWords.some("nearly") + " ?(\\d{1,3})(?!\\d)|(?<!\\d)(\\d{1,3})(?:st|nd|rd|th)?"
				+ "(?: birthday)?,? ?(?:is )?" + AgeWords.some("later") + "(?![a-z]))");

	private static final Pattern RANGE = Pattern
		.compile("(?<!\\d)(\\d{1,3})(?: ?" + YEARS + ")? ?" + AgeWords.some("to") + " ?(?:" + AgeWords.some("about")
				+ " )?(\\d{1,3})(?!\\d)|\\bbetween (\\d{1,3}) (?:and|&) (\\d{1,3})(?!\\d)");

	private static final Pattern LESS = Pattern.compile("(?<![a-z])" + AgeWords.some("under")
			+ " ?(\\d{1,3})(?!\\d)|(?<!\\d)(\\d{1,3}) ?" + AgeWords.some("or-under") + "(?![a-z])");

	private static final Pattern MORE = Pattern.compile("(?<![a-z])" + AgeWords.some("over")
			+ " ?(\\d{1,3})(?!\\d)|(?<!\\d)(\\d{1,3}) ?(?:\\+|" + AgeWords.some("or-over") + "(?![a-z]))");

	private static final Pattern ABOUT = Pattern
		.compile("(?:(?<![\\p{L}])" + AgeWords.some("about") + "|~) ?\\.? ?(\\d{1,3})(?!\\d)|(?<!\\d)(\\d{1,3}) ?-?(?:"
				+ YEARS + " ?)?(?:" + AgeWords.some("ish") + "(?![a-z])|\\?)");

	private static final Pattern EXACT = Pattern.compile("(?<!\\d)(\\d{1,3})(?!\\d)");

	private final List<Window> windows = new ArrayList<>();

	private String left;

	private StatedAges(String text) {
		this.left = text;
	}

	/** The ages, in no order; empty if the text states none. */
	static List<Window> in(String text) {
		StatedAges ages = new StatedAges(text);
		ages.read();
		return ages.windows.stream().distinct().toList();
	}

	private void read() {
		this.left = AND_MONTHS.matcher(this.left).replaceAll("$1 ");
		take(NOT_YET, found -> exactly(number(found) - 1));
		this.left = NO_AGE.matcher(this.left).replaceAll(" ");
		take(OF_MONTHS, found -> exactly(number(found) / 12));
		take(OF_WEEKS, found -> exactly(number(found) / 52));
		take(TENS, found -> new Window(number(found), number(found) + 9));
		take(RANGE, StatedAges::between);
		take(LESS, found -> new Window(0, (found.group(1) != null) ? number(found) - 1 : number(found)));
		take(MORE, found -> new Window(number(found), number(found) + OPEN));
		take(ABOUT, found -> new Window(Math.max(0, number(found) - 1), number(found) + 1));
		take(EXACT, found -> exactly(number(found)));
		stages();
	}

	/** A word beside a number that fits it adds nothing. */
	private void stages() {
		List<Window> stages = new ArrayList<>();
		this.left = AgeWords.takeStages(this.left, stages);
		if (this.windows.isEmpty() && stages.isEmpty() && SMALL.matcher(this.left).find()) {
			stages.add(new Window(0, 1));
		}
		List<Window> numbers = List.copyOf(this.windows);
		stages.stream().filter(stage -> numbers.stream().noneMatch(stage::overlaps)).forEach(this.windows::add);
	}

	private void take(Pattern pattern, Function<MatchResult, Window> meaning) {
		Matcher matcher = pattern.matcher(this.left);
		this.left = matcher.replaceAll(found -> {
			Window window = meaning.apply(found);
			if (window.youngest() >= 0 && window.oldest() <= OLDEST) {
				this.windows.add(window);
			}
			return " ";
		});
	}

	private static Window between(MatchResult found) {
		int first = Integer.parseInt((found.group(1) != null) ? found.group(1) : found.group(3));
		int second = Integer.parseInt((found.group(2) != null) ? found.group(2) : found.group(4));
		return new Window(Math.min(first, second), Math.max(first, second));
	}

	private static Window exactly(int years) {
		return new Window(years, years);
	}

	private static int number(MatchResult found) {
		for (int group = 1; group <= found.groupCount(); group++) {
			if (found.group(group) != null) {
				return Integer.parseInt(found.group(group));
			}
		}
		throw new IllegalStateException("A pattern for an age has no number");
	}

}

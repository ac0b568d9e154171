package org.waymark.site.ages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.site.ages.Age.Window;

/**
 * Takes years at school out of a plain text: those of England and Wales, and of Scotland
 * ("P5", "S2"). Pure.
 */
enum SchoolYears {

	/** A child of year 1 turns six in it. */
	ENGLAND("(?<!\\d ?)\\b(?:school )?(?:years?|yr|yrs|y)\\.? ?-?(\\d{1,2})(?!\\d| ?(?:years?|yrs?|months?)\\b)(?:s\\b)?",
			4, 5, 13),

	PRIMARY("\\b(?:primary|p) ?([1-7])(?!\\d)", 3, 5, 7),

	SECONDARY("\\b(?:secondary|s) ?([1-6])(?!\\d)", 10, 12, 6);

	private final Pattern pattern;

	private final int youngest;

	private final int oldest;

	private final int last;

	SchoolYears(String pattern, int youngest, int oldest, int last) {
		this.pattern = Pattern.compile(pattern);
		this.youngest = youngest;
		this.oldest = oldest;
		this.last = last;
	}

	/** The text without those years; the ages are added to the windows. */
	static String take(String text, List<Window> windows) {
		String left = text;
		for (SchoolYears years : values()) {
			left = years.takeOwn(left, windows);
		}
		return left;
	}

	private String takeOwn(String text, List<Window> windows) {
		Matcher year = this.pattern.matcher(text);
		StringBuilder left = new StringBuilder();
		List<Window> found = new ArrayList<>();
		while (year.find()) {
			int number = Integer.parseInt(year.group(1));
			if (number >= 1 && number <= this.last) {
				found.add(new Window(number + this.youngest, number + this.oldest));
				year.appendReplacement(left, " , ");
			}
		}
		windows.addAll(found);
		return year.appendTail(left).toString();
	}

}

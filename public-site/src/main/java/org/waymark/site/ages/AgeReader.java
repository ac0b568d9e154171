package org.waymark.site.ages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.site.ages.Age.Said;
import org.waymark.site.ages.Age.Window;
import org.waymark.site.text.TypedText;

/**
 * Reads dates of birth, school years and stated ages, and compares them. Pure.
 *
 * @param on the day on which it was said
 */
record AgeReader(LocalDate on) {

	/** No field for an age takes as much. */
	private static final int LONGEST = 500;

	private static final Pattern FRACTION = Pattern.compile("[¼½¾⅓⅔]");

	private static final Pattern UNBORN = Pattern
		.compile("\\b(?:due|unborn|not (?:yet )?born|expecting|pregnant|pregnancy|bump)\\b");

	Age read(String typed) {
		if (TypedText.isBlank(typed)) {
			return new Age(Said.NOTHING, List.of());
		}
		String text = AgeWords.figures(plain(typed));
		BirthDates.Found born = new BirthDates(this.on).in(text);
		List<Window> school = new ArrayList<>();
		String left = SchoolYears.take(born.left(), school);
		List<Window> stated = StatedAges.in(left);
		List<List<Window>> readings = Stream.of(born.windows(), school, stated)
			.filter(some -> !some.isEmpty())
			.toList();
		if (readings.isEmpty()) {
			return new Age((born.ahead() || UNBORN.matcher(text).find()) ? Said.UNBORN : Said.UNREAD, List.of());
		}
		return compared(readings);
	}

	// A new line is another child as a comma is.
	private static String plain(String typed) {
		String begun = typed.substring(0, Math.min(LONGEST, typed.length()));
		return TypedText.plain(FRACTION.matcher(begun).replaceAll(" ").replaceAll("[\\r\\n]+", " , "));
	}

	private static Age compared(List<List<Window>> readings) {
		List<Window> agreed = readings.get(0);
		for (List<Window> other : readings.subList(1, readings.size())) {
			if (!agree(agreed, other)) {
				return new Age(Said.DISAGREES, readings.stream().flatMap(List::stream).distinct().toList());
			}
			agreed = together(agreed, other);
		}
		return new Age(Said.READ, agreed);
	}

	/** Each of the fewer must fit one of the others. */
	private static boolean agree(List<Window> some, List<Window> others) {
		List<Window> fewer = (some.size() <= others.size()) ? some : others;
		List<Window> more = (fewer == some) ? others : some;
		return fewer.stream().allMatch(one -> more.stream().anyMatch(one::overlaps));
	}

	private static List<Window> together(List<Window> some, List<Window> others) {
		return (some.size() == 1 && others.size() == 1) ? List.of(some.get(0).and(others.get(0)))
				: Stream.concat(some.stream(), others.stream()).distinct().toList();
	}

}

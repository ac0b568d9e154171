package org.waymark.site.schools.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.waymark.site.areas.Postcode;
import org.waymark.site.schools.School;

/** The postcodes of all schools, sorted, with their blank. */
final class Postcodes {

	/** So long is the half before the blank, the blank, and one digit. */
	private static final int DISTRICT_AND_DIGIT = 2;

	/** A postcode says more than any word. */
	private static final float WEIGHT = 40f;

	/** All schools of a district are worth a look, the nearest first. */
	private static final float SHARE_OF_FIT = 0.3f;

	/** How well a postcode fits: the same, the same streets, the same town. */
	private static final float SAME = 1f;

	private static final float NEAR = 0.6f;

	private static final float DISTRICT = 0.3f;

	private final String[] codes;

	private final int[] schools;

	private Postcodes(String[] codes, int[] schools) {
		this.codes = codes;
		this.schools = schools;
	}

	static Postcodes of(List<School> schools) {
		record At(String code, int school) {

		}
		List<At> all = IntStream.range(0, schools.size())
			.boxed()
			.flatMap(number -> schools.get(number)
				.address()
				.stream()
				.filter(address -> !address.postcode().isEmpty())
				.map(address -> new At(address.postcode().toUpperCase(Locale.ROOT), number)))
			.sorted((one, other) -> one.code().compareTo(other.code()))
			.toList();
		return new Postcodes(all.stream().map(At::code).toArray(String[]::new),
				all.stream().mapToInt(At::school).toArray());
	}

	/** The schools in the district of a postcode, and how near each is. */
	void near(Postcode postcode, Scores scores) {
		String text = postcode.text();
		int blank = text.indexOf(' ');
		String district = ((blank < 0) ? text : text.substring(0, blank)) + " ";
		String digit = (blank < 0) ? district : text.substring(0, blank + DISTRICT_AND_DIGIT);
		int from = Arrays.binarySearch(this.codes, district);
		for (int at = (from < 0) ? -from - 1 : from; at < this.codes.length
				&& this.codes[at].startsWith(district); at++) {
			float fit = fit(this.codes[at], text, digit, blank < 0);
			scores.word(this.schools[at], WEIGHT * fit, 1 - SHARE_OF_FIT * (1 - fit), Field.TOWN.ordinal());
		}
	}

	private static float fit(String code, String wanted, String digit, boolean half) {
		if (half || code.equals(wanted)) {
			return SAME;
		}
		return code.startsWith(digit) ? NEAR : DISTRICT;
	}

}

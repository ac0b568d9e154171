package org.waymark.site.followup;

import java.util.ArrayList;
import java.util.List;

/**
 * The codes that a person may have meant whose sixteen digits are no code: with one digit
 * changed, or two neighbours swapped. There are 31 at most. Pure.
 */
final class CodeTypos {

	private static final int GROUP = ReturnCode.LENGTH / ReturnCode.GROUPS;

	private CodeTypos() {
	}

	/**
	 * A code that may have been meant.
	 *
	 * @param group the group that it differs in first, from 1
	 */
	record Slip(ReturnCode code, int group) {

	}

	/** The possible codes; none if the digits may be a code as they are. */
	static List<Slip> of(String digits) {
		List<Slip> all = new ArrayList<>();
		for (int place = 0; place < digits.length(); place++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				add(all, with(digits, place, digit), place);
			}
			if (place + 1 < digits.length()) {
				add(all, with(with(digits, place, digits.charAt(place + 1)), place + 1, digits.charAt(place)), place);
			}
		}
		return ReturnCode.fits(digits) ? List.of() : all;
	}

	private static void add(List<Slip> all, String digits, int place) {
		if (ReturnCode.fits(digits)) {
			all.add(new Slip(new ReturnCode(digits), place / GROUP + 1));
		}
	}

	private static String with(String digits, int place, char digit) {
		return digits.substring(0, place) + digit + digits.substring(place + 1);
	}

}

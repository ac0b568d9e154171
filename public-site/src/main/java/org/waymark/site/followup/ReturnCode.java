package org.waymark.site.followup;

import java.util.regex.Pattern;

/**
 * The code with which a reporter comes back: 15 random digits and a check digit, said and
 * written in fours. The check digit (Damm's) catches any one wrong digit and any two
 * neighbours swapped.
 *
 * @param digits the sixteen digits, without spaces
 */
public record ReturnCode(String digits) {

	/** How many digits it has. */
	public static final int LENGTH = 16;

	/** In how many groups it is written. */
	public static final int GROUPS = 4;

	private static final Pattern SHAPE = Pattern.compile("[0-9]{" + LENGTH + "}");

	/** Damm's totally anti-symmetric quasigroup of order 10. */
	private static final int[][] DAMM = { { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 }, { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 },
			{ 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 }, { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 }, { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 },
			{ 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 }, { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 }, { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 },
			{ 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 }, { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 } };

	public ReturnCode {
		if (!fits(digits)) {
			throw new IllegalArgumentException("A return code has fifteen digits and a check digit");
		}
	}

	/** The code that begins with these fifteen digits. */
	public static ReturnCode of(String fifteenDigits) {
		return new ReturnCode(fifteenDigits + damm(fifteenDigits));
	}

	/** Whether sixteen digits agree with their check digit. */
	public static boolean fits(String digits) {
		return SHAPE.matcher(digits).matches() && damm(digits) == 0;
	}

	/** In four groups of four, as it is shown and read out. */
	public String spoken() {
		return this.digits.replaceAll("(.{4})(?=.)", "$1 ");
	}

	private static int damm(String digits) {
		int interim = 0;
		for (int place = 0; place < digits.length(); place++) {
			interim = DAMM[interim][digits.charAt(place) - '0'];
		}
		return interim;
	}

	@Override
	public String toString() {
		return "ReturnCode[hidden]";
	}

}

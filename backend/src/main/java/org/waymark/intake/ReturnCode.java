package org.waymark.intake;

/**
 * The code with which a reporter comes back: 15 random digits and a check digit, said and
 * written in fours. The check digit (Damm's) catches any one wrong digit and any two
 * neighbours swapped.
 *
 * @param digits the sixteen digits, without spaces
 */
record ReturnCode(String digits) {

	/** Damm's totally anti-symmetric quasigroup of order 10. */
	private static final int[][] DAMM = { { 0, 3, 1, 7, 5, 9, 8, 6, 4, 2 }, { 7, 0, 9, 2, 1, 5, 4, 8, 6, 3 },
			{ 4, 2, 0, 6, 8, 7, 1, 3, 5, 9 }, { 1, 7, 5, 0, 9, 8, 3, 4, 2, 6 }, { 6, 1, 2, 3, 0, 4, 5, 9, 7, 8 },
			{ 3, 6, 7, 4, 2, 0, 9, 5, 8, 1 }, { 5, 8, 6, 9, 7, 2, 0, 1, 3, 4 }, { 8, 9, 4, 5, 3, 6, 2, 0, 1, 7 },
			{ 9, 4, 3, 8, 6, 1, 7, 2, 0, 5 }, { 2, 5, 8, 1, 4, 3, 6, 7, 9, 0 } };

	ReturnCode {
		if (!digits.matches("[0-9]{16}") || damm(digits) != 0) {
			throw new IllegalArgumentException("A return code has fifteen digits and a check digit");
		}
	}

	static ReturnCode of(String fifteenDigits) {
		return new ReturnCode(fifteenDigits + damm(fifteenDigits));
	}

	private static int damm(String digits) {
		int interim = 0;
		for (int i = 0; i < digits.length(); i++) {
			interim = DAMM[interim][digits.charAt(i) - '0'];
		}
		return interim;
	}

	@Override
	public String toString() {
		return "ReturnCode[hidden]";
	}

}

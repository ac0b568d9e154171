package org.waymark.staff.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.site.text.TypedText;

/**
 * Signs its owner in once without their app: 80 random bits, in letters and digits that
 * are not mistaken for one another.
 *
 * @param text 16 of them
 */
record RecoveryCode(String text) {

	/** The number that a person is given. */
	static final int MANY = 10;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 16;

	static List<RecoveryCode> make() {
		return IntStream.range(0, MANY).mapToObj(each -> one()).toList();
	}

	/** A typed code, of the app or of paper, as it was meant. */
	static String plain(String typed) {
		return TypedText.code(typed);
	}

	/** In fours, to be written down. */
	String fours() {
		return this.text.replaceAll("(.{4})(?!$)", "$1-");
	}

	private static RecoveryCode one() {
		return new RecoveryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
			.collect(Collectors.joining()));
	}

	@Override
	public String toString() {
		return "RecoveryCode[hidden]";
	}

}

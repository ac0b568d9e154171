package org.waymark.conversations;

import java.util.Arrays;
import java.util.UUID;

import org.waymark.platform.crypto.CannotOpen;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How a letter is laid out before it is sealed, and what its seals are bound to. Pure.
 */
final class MessageSealer {

	/** Letters are as long as the next step, so that their length says little. */
	private static final int STEP = 1024;

	private MessageSealer() {
	}

	/** The words, followed by a 1 and as many 0 as fill the step. */
	static byte[] padded(String words) {
		byte[] text = words.getBytes(UTF_8);
		byte[] padded = Arrays.copyOf(text, (text.length / STEP + 1) * STEP);
		padded[text.length] = 1;
		return padded;
	}

	/**
	 * The words without what follows them.
	 * @throws CannotOpen when they have no end: nobody of ours sealed that
	 */
	static String words(byte[] padded) {
		int end = padded.length - 1;
		while (end >= 0 && padded[end] == 0) {
			end--;
		}
		if (end < 0) {
			throw new CannotOpen(new IllegalArgumentException("A letter without an end"));
		}
		return new String(padded, 0, end, UTF_8);
	}

	/** For the hub, before it has taken the letter in. */
	static byte[] contextOfHub(UUID letter) {
		return ("waymark/letter/" + letter).getBytes(UTF_8);
	}

	/** For the holder of the code. */
	static byte[] contextOfReporter(UUID letter) {
		return ("waymark/letter-of-reporter/" + letter).getBytes(UTF_8);
	}

}

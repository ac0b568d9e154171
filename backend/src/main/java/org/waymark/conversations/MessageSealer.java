package org.waymark.conversations;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.waymark.platform.crypto.CannotOpen;
import org.waymark.site.followup.Conversations.Danger;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How a letter is laid out before it is sealed, and what its seals are bound to. Pure.
 */
final class MessageSealer {

	/** Letters are as long as the next step, so that their length says little. */
	private static final int STEP = 1024;

	/**
	 * The answers by the byte that ends the words, from 1. They stand in kept letters.
	 */
	private static final List<Danger> ENDS = List.of(Danger.UNANSWERED, Danger.YES, Danger.NOT_SURE, Danger.NO);

	private MessageSealer() {
	}

	/** As {@link #padded(String, Danger)}, where nothing was asked. */
	static byte[] padded(String words) {
		return padded(words, Danger.UNANSWERED);
	}

	/**
	 * The words, a byte that ends them, and as many 0 as fill the step. The byte was
	 * always 1 before it said what was answered; whoever reads it so still finds the
	 * words.
	 */
	static byte[] padded(String words, Danger danger) {
		byte[] text = words.getBytes(UTF_8);
		byte[] padded = Arrays.copyOf(text, (text.length / STEP + 1) * STEP);
		padded[text.length] = (byte) (ENDS.indexOf(danger) + 1);
		return padded;
	}

	/**
	 * The words without what follows them.
	 * @throws CannotOpen when they have no end: nobody of ours sealed that
	 */
	static String words(byte[] padded) {
		return new String(padded, 0, end(padded), UTF_8);
	}

	/** What was answered beside the words; one of a later version says nothing here. */
	static Danger danger(byte[] padded) {
		int mark = padded[end(padded)] - 1;
		return (mark >= 0 && mark < ENDS.size()) ? ENDS.get(mark) : Danger.UNANSWERED;
	}

	private static int end(byte[] padded) {
		int end = padded.length - 1;
		while (end >= 0 && padded[end] == 0) {
			end--;
		}
		if (end < 0) {
			throw new CannotOpen(new IllegalArgumentException("A letter without an end"));
		}
		return end;
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

package org.waymark.site.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.Submission.Answer;
import org.waymark.site.report.Journey;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.text.TypedText;

/**
 * Tells whether the words that come back with a form are those that were sent first. Line
 * breaks count as one kind: browsers change them on the way.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(Draft draft) {
		MessageDigest digest = sha256();
		for (Journey door : Doors.all()) {
			door.pages()
				.stream()
				.flatMap(question -> question.answers(door.answer(question, draft)).stream())
				.flatMap(answer -> parts(door, answer))
				.forEach(part -> add(digest, part));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Of the typed values of a page; fields that hold nothing do not count. */
	static String of(Fields typed) {
		MessageDigest digest = sha256();
		new TreeMap<>(typed.values()).forEach((name, values) -> values.stream()
			.filter(value -> !TypedText.isBlank(value))
			.forEach(value -> Stream.of(name, plain(value)).forEach(part -> add(digest, part))));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static Stream<String> parts(Journey door, Answer answer) {
		List<String> parts = new ArrayList<>(
				List.of(door.code(), answer.question(), answer.input(), String.valueOf(answer.set())));
		answer.values().forEach(value -> parts.add(plain(value)));
		return parts.stream();
	}

	private static String plain(String value) {
		return value.replaceAll("\\r\\n?", "\n");
	}

	/**
	 * Lengths go before texts, so that no two answers run together into the same bytes.
	 */
	private static void add(MessageDigest digest, String part) {
		byte[] text = part.getBytes(StandardCharsets.UTF_8);
		digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
		digest.update(text);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

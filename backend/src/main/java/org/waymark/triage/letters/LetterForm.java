package org.waymark.triage.letters;

import java.util.Objects;
import java.util.UUID;

import org.springframework.util.MultiValueMap;

/**
 * A letter as it came from its form.
 *
 * @param name under which it is sent once
 * @param words as typed
 * @param act which button was pressed: {@code look}, {@code change} or {@code send}
 */
record LetterForm(UUID name, String words, String act) {

	/** Characters of one letter to a reporter. */
	static final int MOST = 5_000;

	static LetterForm of(MultiValueMap<String, String> form) {
		return new LetterForm(name(text(form, "name")), text(form, "words"), text(form, "act"));
	}

	boolean isTooLong() {
		return this.words.length() > MOST;
	}

	private static String text(MultiValueMap<String, String> form, String field) {
		return Objects.requireNonNullElse(form.getFirst(field), "");
	}

	private static UUID name(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException none) {
			return UUID.randomUUID();
		}
	}

	@Override
	public String toString() {
		return "LetterForm[hidden]";
	}

}

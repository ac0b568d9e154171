package org.waymark.site.followup;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.waymark.site.text.TypedText;

/**
 * A message as it came from its form.
 *
 * @param of the report that the form belongs to, under lock
 * @param name of the form, by which its words are kept once
 * @param words as typed
 */
record FurtherMessage(String of, String name, String words) {

	/** Words that cannot be sent from where they are shown. */
	static FurtherMessage of(String words) {
		return new FurtherMessage("", "", words);
	}

	/**
	 * The id of the message. The same words of the same form are the same message; words
	 * that were changed after a first try are another, so that they are not taken for
	 * what was kept before.
	 */
	UUID id() {
		return UUID
			.nameUUIDFromBytes((form() + "\n" + TypedText.stripped(this.words)).getBytes(StandardCharsets.UTF_8));
	}

	/** A new one where the form came without. */
	private UUID form() {
		try {
			return UUID.fromString(this.name);
		}
		catch (IllegalArgumentException none) {
			return UUID.randomUUID();
		}
	}

	@Override
	public String toString() {
		return "More[hidden]";
	}

}

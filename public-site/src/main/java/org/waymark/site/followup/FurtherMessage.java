package org.waymark.site.followup;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.followup.FollowUpState.Outcome;
import org.waymark.site.text.TypedText;

/**
 * A message as it came from its form.
 *
 * @param of the report that the form belongs to, under lock
 * @param name of the form, by which its words are kept once
 * @param danger the answer to "is somebody in danger now?"
 * @param words as typed
 */
record FurtherMessage(String of, String name, Danger danger, String words) {

	/** Words that cannot be sent from where they are shown. */
	static FurtherMessage of(String words) {
		return new FurtherMessage("", "", Danger.UNANSWERED, words);
	}

	/**
	 * The id of the message. The same words and answer of the same form are the same
	 * message; those that were changed after a first try are another, so that they are
	 * not taken for what was kept before.
	 */
	UUID id() {
		String answer = this.danger.code().isEmpty() ? "" : "\0" + this.danger.code();
		return UUID.nameUUIDFromBytes(
				(form() + "\n" + TypedText.stripped(this.words) + answer).getBytes(StandardCharsets.UTF_8));
	}

	/** What the page after sending is to say. */
	Outcome sent() {
		if (this.danger.wakes() || DangerWords.in(this.words)) {
			return Outcome.ALERTED;
		}
		return (this.danger == Danger.UNANSWERED) ? Outcome.UNANSWERED : Outcome.KEPT;
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

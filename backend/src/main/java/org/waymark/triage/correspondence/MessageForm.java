package org.waymark.triage.correspondence;

import java.util.UUID;

import org.waymark.desk.Once;
import org.waymark.desk.Typed;
import org.waymark.site.text.TypedText;

/**
 * A letter as it came from its form.
 *
 * @param name of the form, by which its words are sent once
 * @param words as typed
 * @param act which button was pressed: {@code look}, {@code change} or {@code send}
 */
record MessageForm(UUID name, String words, String act) {

	/** Characters of one letter to a reporter. */
	static final int MOST = 5_000;

	static MessageForm of(Typed typed) {
		return new MessageForm(Once.name(typed.one("name")), typed.one("words"), typed.one("act"));
	}

	/** The id of the letter that it sends. */
	UUID id() {
		return Once.id(this.name, this.words);
	}

	boolean isTooLong() {
		return TypedText.isLonger(this.words, MOST);
	}

	@Override
	public String toString() {
		return "LetterForm[hidden]";
	}

}

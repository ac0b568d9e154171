package org.waymark.site.followup;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Choice;
import org.waymark.site.ErrorLink;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The page of a reporter who came back.
 *
 * @param frame around it
 * @param received when the report came, in words
 * @param stage how far the hub has come, in words
 * @param entries the messages since, oldest first
 * @param older whether there are others before them
 * @param of which report this is, encrypted
 * @param name of the form, so that a message sent twice is kept once
 * @param said what is said of a message that was kept just now; empty where none was
 * @param dangers answers to "is somebody in danger now?"
 * @param errors what is wrong with the message
 */
record ConversationPage(Frame frame, String received, String stage, List<Entry> entries, boolean older, String of,
		String name, List<String> said, List<Choice> dangers, List<ErrorLink> errors) {

	public ConversationPage {
		entries = List.copyOf(entries);
		said = List.copyOf(said);
		dangers = List.copyOf(dangers);
		errors = List.copyOf(errors);
	}

	/** The wording. */
	public Messages text() {
		return this.frame.text();
	}

	/** The fault of the message, or null. */
	public @Nullable String error() {
		return this.errors.isEmpty() ? null : this.errors.get(0).text();
	}

	@Override
	public String toString() {
		return "ConversationPage[hidden]";
	}

	/**
	 * One message.
	 *
	 * @param who who wrote it, in words
	 * @param fromHub whether the hub did
	 * @param sent when, in words
	 * @param words as written
	 */
	public record Entry(String who, boolean fromHub, String sent, String words) {

		@Override
		public String toString() {
			return "Entry[hidden]";
		}

	}

}

package org.waymark.triage.correspondence;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.desk.Banner;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template of a report's messages.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param banner warnings to read before writing
 * @param older address of the messages before these, or empty if there are none
 * @param lines the messages, oldest first
 * @param mail whether an e-mail tells the reporter of a letter, and if not why, in words
 * @param draft the letter that is being written; null if nobody can write here
 * @param sent whether a letter was sent just now
 */
record CorrespondencePage(DeskFrame frame, String reference, String address, Banner banner, String older,
		List<Line> lines, String mail, @Nullable Draft draft, boolean sent) {

	public CorrespondencePage {
		lines = List.copyOf(lines);
	}

	@Override
	public String toString() {
		return "LettersPage[hidden]";
	}

	/**
	 * One message.
	 *
	 * @param who who wrote it
	 * @param fromHub whether the hub did
	 * @param sent when
	 * @param words as written, or that they do not open
	 * @param danger what they answered when asked about danger, in words; empty if
	 * nothing
	 * @param seen whether the reporter has seen it, in words; empty of their own
	 * @param mail what is known of the e-mail about it, in words; empty if there was none
	 */
	public record Line(String who, boolean fromHub, String sent, String words, String danger, String seen,
			String mail) {

		@Override
		public String toString() {
			return "Line[hidden]";
		}

	}

	/**
	 * A letter being written.
	 *
	 * @param name under which it is sent once
	 * @param words as typed
	 * @param error what is wrong, or null
	 * @param second whether this is the second look, before it is sent
	 * @param cautions what to think of before sending
	 * @param found what in it may say who somebody is
	 * @param beginnings names and addresses of texts to begin with
	 */
	public record Draft(String name, String words, @Nullable String error, boolean second, List<String> cautions,
			List<String> found, Map<String, String> beginnings) {

		@Override
		public String toString() {
			return "Draft[hidden]";
		}

		/** The same, with what was found in it. */
		Draft with(List<String> seen) {
			return new Draft(this.name, this.words, this.error, this.second, this.cautions, seen, this.beginnings);
		}

	}

}

package org.waymark.administration.messages;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The messages that a trial kept instead of sending them.
 *
 * @param inUse whether anything is kept at all, rather than sent
 * @param letters newest first
 */
record TrayPage(DeskFrame frame, boolean inUse, List<Sheet> letters) {

	/**
	 * One letter, as it would have left.
	 *
	 * @param title its subject, or what a text message is called
	 * @param kept when, in words
	 */
	public record Sheet(String title, String kept, String to, String text) {

		@Override
		public String toString() {
			return "Sheet[hidden]";
		}

	}

}

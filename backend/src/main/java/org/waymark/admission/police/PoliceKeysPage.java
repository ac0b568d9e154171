package org.waymark.admission.police;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Keys of systems of the police.
 *
 * @param frame the page's frame
 * @param working those that work
 * @param gone those that worked within a year
 * @param conflict whether the last request could not be done
 * @param typed the name as typed before, or empty
 * @param error what is wrong with it, or empty
 */
record PoliceKeysPage(DeskFrame frame, List<Row> working, List<Row> gone, boolean conflict, String typed,
		String error) {

	/**
	 * A key.
	 *
	 * @param id its id
	 * @param name of the system
	 * @param about who made it, until when it works and when it was used, in words
	 */
	public record Row(String id, String name, List<String> about) {

	}

	/**
	 * Shows a key, this once.
	 *
	 * @param frame the page's frame
	 * @param name of the system
	 * @param key what it has to show
	 */
	public record Made(DeskFrame frame, String name, String key) {

		@Override
		public String toString() {
			return "Made[hidden]";
		}

	}

}

package org.waymark.site.form;

import java.util.List;

import org.waymark.site.page.Frame;

/**
 * Shown when the store cannot be reached, or is slow: numbers to call, and the typed
 * text, ready to be sent again.
 *
 * @param frame around it
 * @param words its wording: other words are true for an answer to a question than for a
 * report that was sent
 * @param action where the form goes
 * @param texts text that people can read and copy
 * @param ticks other values that the form carries
 */
public record AwayPage(Frame frame, Words words, String action, List<Typed> texts, List<Typed> ticks) {

	public AwayPage {
		texts = List.copyOf(texts);
		ticks = List.copyOf(ticks);
	}

	/**
	 * A field of the form.
	 */
	public record Typed(String name, String label, String value) {

		@Override
		public String toString() {
			return "Typed[hidden]";
		}

	}

	/**
	 * Keys of the words of one case.
	 *
	 * @param lead what to do
	 * @param call where to call
	 * @param again about what was typed, which is on the page
	 * @param kept about what was typed, where nothing of it is on the page
	 * @param send the button
	 */
	public record Words(String title, String heading, String lead, String call, String again, String kept,
			String send) {

	}

	@Override
	public String toString() {
		return "AwayPage[hidden]";
	}

}

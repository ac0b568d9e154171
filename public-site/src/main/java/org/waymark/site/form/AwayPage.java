package org.waymark.site.form;

import java.util.List;

import org.waymark.site.page.Frame;

/**
 * Shown when the store cannot be reached: numbers to call, and what was typed, ready to
 * be sent again.
 *
 * @param frame around it
 * @param action where the form goes
 * @param texts what people can read and copy
 * @param ticks what else the form carries
 */
public record AwayPage(Frame frame, String action, List<Typed> texts, List<Typed> ticks) {

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

	@Override
	public String toString() {
		return "AwayPage[hidden]";
	}

}

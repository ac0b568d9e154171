package org.waymark.staff.secondfactor;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The people who have a second factor, for those who may reset it.
 *
 * @param frame the page's frame
 * @param rows one for each
 * @param conflict whether the last request could not be done
 */
record ResetsPage(DeskFrame frame, List<Row> rows, boolean conflict) {

	/**
	 * A person who has one.
	 *
	 * @param id of their account
	 * @param name their name
	 * @param askedBy who asked for a reset, or empty
	 * @param mayAsk whether the reader may ask for one
	 * @param mayAgree whether the reader may agree to the one that was asked for
	 */
	public record Row(String id, String name, String askedBy, boolean mayAsk, boolean mayAgree) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

}

package org.waymark.staff.code;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * Those who have a second factor, for whoever may reset it.
 *
 * @param frame what stands round it
 * @param rows one for each
 * @param conflict whether what was just asked could not be done
 */
public record ResetsPage(DeskFrame frame, List<Row> rows, boolean conflict) {

	/**
	 * Somebody who has one.
	 *
	 * @param id of their account
	 * @param name how they are called
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

package org.waymark.knowledge.attention;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * What an editor has to look at.
 *
 * @param frame the page's frame
 * @param parts by what is wrong; none where nothing is
 */
record AttentionPage(DeskFrame frame, List<Part> parts) {

	/**
	 * What has the same wrong with it.
	 *
	 * @param title of the part
	 * @param lead what that means
	 * @param rows one each
	 */
	record Part(String title, String lead, List<Row> rows) {

	}

	/**
	 * One of them.
	 *
	 * @param address where it is changed; empty where it is changed in the folder
	 * @param day since when, or until when, in words; may be empty
	 */
	record Row(String name, String address, String day) {

	}

}

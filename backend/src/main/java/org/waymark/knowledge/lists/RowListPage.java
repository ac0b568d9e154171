package org.waymark.knowledge.lists;

import java.util.List;

import org.waymark.staff.DeskFrame;

/**
 * The rows of a list.
 *
 * @param frame the page's frame
 * @param path of the list
 * @param closed why nothing can be changed; empty where it can
 * @param title of the list
 * @param lead what it is for
 * @param add words of the link to a new row
 * @param head of the second column
 * @param rows one each
 */
record RowListPage(DeskFrame frame, String path, String closed, String title, String lead, String add, String head,
		List<Row> rows) {

	/**
	 * A row in words.
	 *
	 * @param address of its form
	 * @param told its days, or its meaning
	 * @param source whether editors changed it
	 */
	record Row(String address, String name, String told, String source) {

	}

}

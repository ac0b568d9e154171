package org.waymark.site.visit;

import java.util.List;

import org.waymark.site.form.Task;
import org.waymark.site.page.Frame;

/**
 * All answers once more, before sending.
 *
 * @param frame around it
 * @param back where "Back" leads
 * @param rows one for each answer
 * @param work whether the person works with children: they may print their answers
 * @param task the browser's task
 */
record CheckPage(Frame frame, String back, List<Row> rows, boolean work, Task task) {

	public CheckPage {
		rows = List.copyOf(rows);
	}

	/**
	 * An answer.
	 *
	 * @param key what was asked, in short
	 * @param value what was answered
	 * @param href where to change it
	 */
	public record Row(String key, String value, String href) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

	@Override
	public String toString() {
		return "CheckPage[hidden]";
	}

}

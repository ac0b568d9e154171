package org.waymark.site.visit;

import java.util.List;

import org.waymark.site.ErrorLink;
import org.waymark.site.questions.QuestionPart;
import org.waymark.site.form.Task;
import org.waymark.site.page.Frame;

/**
 * All questions of a door on one page.
 *
 * @param frame around it
 * @param action where the form goes
 * @param back where "Back" leads
 * @param parts the questions in order
 * @param errors what is wrong
 * @param token makes this form different from any other
 * @param task what the browser is asked to do
 */
record OnePage(Frame frame, String action, String back, List<QuestionPart> parts, List<ErrorLink> errors, String token,
		Task task) {

	public OnePage {
		parts = List.copyOf(parts);
		errors = List.copyOf(errors);
	}

	@Override
	public String toString() {
		return "OnePage[hidden]";
	}

}

package org.waymark.site.visit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.ErrorLink;
import org.waymark.site.questions.QuestionPart;
import org.waymark.site.visit.CheckPage.Row;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;

/**
 * The page of a question.
 *
 * @param frame around it
 * @param way where its form goes, and the ways from here
 * @param part what it asks
 * @param errors what is wrong with what was typed
 * @param other what another window answered meanwhile, or none
 */
public record QuestionPage(Frame frame, Way way, QuestionPart part, List<ErrorLink> errors, List<Row> other) {

	public QuestionPage {
		errors = List.copyOf(errors);
		other = List.copyOf(other);
	}

	public Messages text() {
		return this.frame.text();
	}

	/**
	 * The ways from a page.
	 *
	 * @param action where the form goes
	 * @param back where "Back" leads
	 * @param send whether "Check and send now" is offered
	 * @param instead where to go on where the browser keeps no cookie, or null
	 */
	public record Way(String action, String back, boolean send, @Nullable String instead) {

	}

	@Override
	public String toString() {
		return "QuestionPage[hidden]";
	}

}

package org.waymark.site.visit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Choice;
import org.waymark.site.Council.Sign;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.page.Frame;
import org.waymark.site.page.Messages;
import org.waymark.site.report.StoryQuestion;

/**
 * The page of a question, or of all of them at once.
 *
 * @param frame around it
 * @param action where the form goes
 * @param back where "Back" leads
 * @param given what was typed before, good or not
 * @param errors what is wrong with it
 * @param signs what can be ticked
 */
public record QuestionPage(Frame frame, String action, String back, Fields given, List<ErrorLink> errors,
		List<Sign> signs) {

	public QuestionPage {
		errors = List.copyOf(errors);
		signs = List.copyOf(signs);
	}

	public Messages text() {
		return this.frame.text();
	}

	public String value(String field) {
		return this.given.text(field);
	}

	/** What is wrong with a field, or null. */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter(error -> error.field().equals(field))
			.map(ErrorLink::text)
			.findFirst()
			.orElse(null);
	}

	/** An option, chosen if the person chose it. */
	public Choice choice(String field, String value, String text, @Nullable String hint) {
		return new Choice(value, text, hint, this.given.all(field).contains(value));
	}

	public List<Choice> signChoices(String field) {
		return this.signs.stream().map(sign -> choice(field, sign.code(), sign.text(), sign.hint())).toList();
	}

	/** Characters that the story's page advises. */
	public int advised() {
		return StoryQuestion.ADVISED;
	}

	@Override
	public String toString() {
		return "QuestionPage[hidden]";
	}

}

package org.waymark.site.questions;

import java.util.List;

import org.springframework.stereotype.Component;

import org.waymark.site.ErrorLink;
import org.waymark.site.page.Messages;
import org.waymark.site.report.Question;

/** Puts the questions of a door on one page for staff, in the words of the public's. */
@Component
public class Interviews {

	private final QuestionParts parts;

	private final Forms forms;

	private final Messages messages = new Messages();

	Interviews(QuestionParts parts, Forms forms) {
		this.parts = parts;
		this.forms = forms;
	}

	/**
	 * The questions with what was typed.
	 * @param errors what is wrong with it
	 */
	public Sheet sheet(Interview interview, List<ErrorLink> errors) {
		return new Sheet(interview.questions().stream().map(question -> part(interview, question, errors)).toList(),
				this.messages);
	}

	/** The faults before it can be stored, in words. */
	public List<ErrorLink> errors(Interview interview) {
		return interview.problems()
			.entrySet()
			.stream()
			.flatMap(found -> this.forms.errors(interview.door(), found.getKey(), found.getValue()).stream())
			.toList();
	}

	private QuestionPart part(Interview interview, Question question, List<ErrorLink> errors) {
		return this.parts.of(QuestionView.together(interview.door(), question, interview.given(), errors))
			.forSomebodyElse();
	}

	/**
	 * A page of questions.
	 *
	 * @param parts the questions in order
	 * @param text what their templates say besides
	 */
	public record Sheet(List<QuestionPart> parts, Messages text) {

		public Sheet {
			parts = List.copyOf(parts);
		}

		@Override
		public String toString() {
			return "Sheet[hidden]";
		}

	}

}

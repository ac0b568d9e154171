package org.waymark.council;

import org.springframework.stereotype.Component;

import org.waymark.desk.QuestionWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Submission.Wordings;

/** Lets the desk show answers under the questions that the reporter read. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilQuestions implements QuestionWords {

	private final Wordings wordings;

	CouncilQuestions(Wordings wordings) {
		this.wordings = wordings;
	}

	@Override
	public String question(String door, String question) {
		return this.wordings.question(door, question);
	}

	@Override
	public String input(String door, String question, String input) {
		return this.wordings.input(door, question, input);
	}

	@Override
	public String option(String door, String question, String input, String code) {
		return this.wordings.option(door, question, input, code);
	}

}

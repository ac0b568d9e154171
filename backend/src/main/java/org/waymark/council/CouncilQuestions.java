package org.waymark.council;

import java.util.Locale;

import org.springframework.stereotype.Component;

import org.waymark.desk.QuestionWords;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.Submission.Wordings;
import org.waymark.site.terms.Door;

/** Lets the desk show answers under the questions that the reporter read. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class CouncilQuestions implements QuestionWords {

	private final Wordings wordings;

	CouncilQuestions(Wordings wordings) {
		this.wordings = wordings;
	}

	@Override
	public String question(Door door, String question) {
		return this.wordings.question(small(door), question);
	}

	@Override
	public String input(Door door, String question, String input) {
		return this.wordings.input(small(door), question, input);
	}

	@Override
	public String option(Door door, String question, String input, String code) {
		return this.wordings.option(small(door), question, input, code);
	}

	private static String small(Door door) {
		return door.name().toLowerCase(Locale.ROOT);
	}

}

package org.waymark.council;

import org.junit.jupiter.api.Test;

import org.waymark.site.Submission.Wordings;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilQuestionsTests {

	private final CouncilQuestions questions = new CouncilQuestions(new Wordings() {

		@Override
		public String question(String door, String question) {
			return String.join(" ", door, question);
		}

		@Override
		public String input(String door, String question, String input) {
			return String.join(" ", door, question, input);
		}

		@Override
		public String option(String door, String question, String input, String code) {
			return String.join(" ", door, question, input, code);
		}

	});

	@Test
	void deskAsksForTheWordsOfTheDoor() {
		assertThat(this.questions.question(Door.YOUNG, "now")).isEqualTo("young now");
		assertThat(this.questions.input(Door.YOUNG, "now", "danger")).isEqualTo("young now danger");
		assertThat(this.questions.option(Door.YOUNG, "now", "danger", "yes")).isEqualTo("young now danger yes");
	}

}

package org.waymark.triage.report;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.desk.PlainWords;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

class AgeNotesTests {

	private static final Instant DAY = Instant.parse("2026-11-30T12:00:00Z");

	private final AgeNotes notes = new AgeNotes(PlainWords.words());

	@ParameterizedTest
	@CsvSource({ "Y5, “Y5” was read as 9 to 10.", "nine, “nine” was read as 9.",
			"no idea, “no idea” was not read as an age. No rule about age looked at it: read it yourself.",
			"'14, year 5', '“14, year 5”: its parts do not agree (9 to 10, 14). The younger age counted for the safety"
					+ " rules. Ask which is right.'",
			"due in June, “due in June” was read as a child who is not born yet." })
	void whatWasMadeOfAnAgeIsSaid(String typed, String note) {
		assertThat(said("children.age", typed)).containsExactly(note);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9", " 14 ", "١٤", "", "\u00a0" })
	void aNumberNeedsNoWords(String typed) {
		assertThat(said("age", typed)).isEmpty();
	}

	@Test
	void whatIsNoAgeIsLeftAlone() {
		assertThat(said("story", "nine")).isEmpty();
		assertThat(said("ageThen", "nine")).isEmpty();
	}

	@Test
	void whatWasTypedTurnsNothingRound() {
		assertThat(said("age", "نحو ١٤\u202e")).containsExactly("“\u2068نحو ١٤\u2069” was read as 13 to 15.");
	}

	private List<String> said(String input, String typed) {
		return this.notes.of(new ConcernDocument(Door.PUBLIC,
				List.of(new GivenAnswer("who", input, 1, false, List.of(typed))), List.of()), DAY);
	}

}

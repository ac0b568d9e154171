package org.waymark.pages;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.text.ReadingGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The measure of reading agrees with texts whose measure is published, or counted by
 * hand.
 */
class ReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The cat sat on the mat.                                                                | 6  | 6  | -1.45
			The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.      | 13 | 24 | 11.26
			This sentence, taken as a reading passage unto itself, is being used to prove a point. | 16 | 23 | 7.61
			""")
	void knownSentencesAreMeasuredAsPublished(String text, int words, int syllables, double grade) {
		ReadingGrade reading = ReadingGrade.of(List.of(text));
		assertThat(reading).isEqualTo(new ReadingGrade(words, 1, syllables));
		assertThat(reading.grade()).isCloseTo(grade, within(0.01));
	}

	@ParameterizedTest
	@CsvSource({ "child, 1", "children, 2", "worried, 2", "happening, 3", "anonymous, 4", "confidential, 4",
			"police, 2", "missing, 2", "take, 1", "taken, 2", "little, 2", "people, 2", "asked, 1", "needed, 2",
			"wanted, 2", "closes, 2", "Somebody’s, 3", "safe, 1", "safety, 2", "emergency, 4", "reference, 3", "the, 1",
			"area, 3" })
	void syllablesAreThoseThatAreSpoken(String word, int syllables) {
		assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
	}

	@Test
	void headingsAndItemsAreSentencesOfTheirOwn() {
		assertThat(ReadingGrade.of(List.of("Leave now", "Call 999. Then tell us!", "01632 960001")))
			.extracting(ReadingGrade::words, ReadingGrade::sentences)
			.containsExactly(6, 3);
	}

}

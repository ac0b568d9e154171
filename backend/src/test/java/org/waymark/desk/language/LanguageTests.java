package org.waymark.desk.language;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waymark.desk.language.LanguageWords.Phrase;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	private final Language language = new Language(
			() -> List.of(new Phrase(List.of("promiscuous", "lifestyle choice"), "Say exploited"),
					new Phrase(List.of("hard to reach"), "Say who tried what")));

	@Test
	void wholeWordsAndPhrasesAreFoundWhateverTheirCase() {
		assertThat(this.language.hints("It is a Lifestyle\nChoice; she is Promiscuous and HARD-TO-REACH."))
			.containsExactly("Say exploited", "Say who tried what");
	}

	@Test
	void partsOfWordsAreNot() {
		assertThat(this.language.hints("promiscuousness, hard to reachable")).isEmpty();
		assertThat(this.language.hints("")).isEmpty();
	}

}

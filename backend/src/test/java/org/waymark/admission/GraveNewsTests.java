package org.waymark.admission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of a later message that wake somebody. */
class GraveNewsTests {

	@ParameterizedTest
	@ValueSource(strings = { "he is back and hurting her now", "hes back", "He’s hitting them again",
			"she is screaming", "there is a knife", "he said he would kill her", "she has gone missing",
			"they are taking her abroad tomorrow", "pls help", "she isn't safe there", "he is strangeling her",
			"she wants to die", "He's got her locked in", "she is in danger", "it is happening right now tonight",
			"the baby is not breathing", "blood on the stairs", "please come quick" })
	void wordsOfDangerAreFound(String words) {
		assertThat(GraveNews.speaksOfDanger(words)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The school is the one by the park", "It was last Tuesday", "Her name is Kit",
			"I do not know his surname", "Thank you", "My number has changed", "He drives a white van",
			"She is nine, nearly ten", "I saw her on the bus and she was well", "Nothing new since then" })
	void otherWordsAreNot(String words) {
		assertThat(GraveNews.speaksOfDanger(words)).isFalse();
	}

}

package org.waymark.site.phrases;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** How phrases are read and found; which ones ship is tested beside their pages. */
class PhraseListTests {

	private final PhraseList phrases = PhraseList.read("/phrases/for-tests.yaml");

	@ParameterizedTest
	@ValueSource(strings = { "the red kite flies", "RED KITE", "red-kite", "redkite", "r e d k i t e", "reddd kiite",
			"réd kite", "r3d k1te", "r\u00a0ed kite", "red\u200b kite", "a reed kite", "red very kite", "crimson kite",
			"iredkite", "i red kite", "r*d kite", "seventeen balloons", "25 baloons", "25 ballons", "25 blaloons",
			"25 balloonz", "red k!te" })
	void findsAPhraseHoweverItIsSpelled(String text) {
		assertThat(this.phrases.in(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "shred kite", "red kites", "red very big kite", "kite red", "red kite festival",
			"red kite of mine", "5 balloons", "25 galloons", "red" })
	void findsNoOther(String text) {
		assertThat(this.phrases.in(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "r ", "red ", "very ", "b ", "25 b", "a" })
	void noTextMakesItSlow(String text) {
		String longest = text.repeat(100_000 / text.length());
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> this.phrases.in(longest));
	}

	@Test
	void refusesANameThatNoWordsHave() {
		assertThatIllegalArgumentException().isThrownBy(() -> PhraseList.read("/phrases/unknown-name.yaml"))
			.withMessageContaining("KITES");
	}

}

package org.waymark.agencies.names;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A name that is typed in another way is the same name. */
class NamesInTextTests {

	private static final List<String> NAMES = List.of("Zoë O’Brien–Łuk", "علي كامل", "Will Example");

	@ParameterizedTest
	@ValueSource(strings = { "known as Zoe", "Zo\u00ade was there", "Z\u200boe", "ＺＯＥ O'BRIEN-ŁUK",
			"zoë\u00a0o'brien\u2011łuk", "the OBrien family", "\u202eZoe", "رأيت علي\u200f كامل", "عَلِي كَامِل",
			"is Will at home" })
	void aNameIsFoundHoweverItWasTyped(String text) {
		assertThat(NamesInText.in(text, NAMES)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a zoetrope", "it will rain", "Willow Street", "the flat at the end" })
	void otherWordsAreNoNames(String text) {
		assertThat(NamesInText.in(text, NAMES)).isFalse();
	}

}

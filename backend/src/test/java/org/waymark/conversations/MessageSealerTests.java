package org.waymark.conversations;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.platform.crypto.CannotOpen;
import org.waymark.site.followup.Conversations.Danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Letters are read in every layout that was ever sealed. */
class MessageSealerTests {

	@ParameterizedTest
	@EnumSource
	void wordsAndAnswerComeBack(Danger danger) {
		for (String words : new String[] { "", "he is back", "é".repeat(512), "x".repeat(1023), "x".repeat(1024) }) {
			byte[] padded = MessageSealer.padded(words, danger);
			assertThat(padded.length % 1024).isZero();
			assertThat(MessageSealer.words(padded)).isEqualTo(words);
			assertThat(MessageSealer.danger(padded)).isEqualTo(danger);
		}
	}

	@Test
	void aLetterFromBeforeHasNoAnswerAndAnEarlierProgramFindsTheWordsOfANewOne() {
		byte[] before = Arrays.copyOf("told before\u0001".getBytes(StandardCharsets.UTF_8), 1024);
		assertThat(MessageSealer.words(before)).isEqualTo("told before");
		assertThat(MessageSealer.danger(before)).isEqualTo(Danger.UNANSWERED);
		byte[] later = Arrays.copyOf("told later\u0009".getBytes(StandardCharsets.UTF_8), 1024);
		assertThat(MessageSealer.words(later)).isEqualTo("told later");
		assertThat(MessageSealer.danger(later)).isEqualTo(Danger.UNANSWERED);
	}

	@Test
	void whatHasNoEndIsNoLetter() {
		assertThatExceptionOfType(CannotOpen.class).isThrownBy(() -> MessageSealer.danger(new byte[1024]));
	}

}

package org.waymark.conversations;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.platform.crypto.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;

class KeyedCookieSealerTests {

	private static final String TEXT = "ABCDE12345, with words ❤";

	@TempDir
	Path folder;

	private KeyedCookieSealer sealer;

	@BeforeEach
	void keys() {
		this.sealer = sealer("own");
	}

	@Test
	void textComesBackAndNobodyReadsItBetween() {
		String sealed = this.sealer.seal(TEXT);
		assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(this.sealer.seal(TEXT));
		assertThat(this.sealer.open(sealed)).hasValue(TEXT);
	}

	@Test
	void changedTextDoesNotOpen() {
		String sealed = this.sealer.seal(TEXT);
		int middle = sealed.length() / 2;
		char other = (sealed.charAt(middle) == 'A') ? 'B' : 'A';
		assertThat(this.sealer.open(sealed.substring(0, middle) + other + sealed.substring(middle + 1))).isEmpty();
	}

	@Test
	void textSealedUnderOtherKeysDoesNotOpen() {
		assertThat(this.sealer.open(sealer("others").seal(TEXT))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "not base 64 !", "QUJD", "❤" })
	void anythingElseDoesNotOpen(String text) {
		assertThat(this.sealer.open(text)).isEmpty();
	}

	private KeyedCookieSealer sealer(String keys) {
		return new KeyedCookieSealer(TestKeys.ofThePublicFace(this.folder.resolve(keys)));
	}

}

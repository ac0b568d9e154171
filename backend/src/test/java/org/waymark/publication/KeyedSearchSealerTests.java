package org.waymark.publication;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.platform.crypto.Box;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.platform.crypto.TestKeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class KeyedSearchSealerTests {

	@TempDir
	private Path folder;

	@Test
	void searchComesBackAndNobodyReadsItBetween() {
		KeyedSearchSealer sealer = new KeyedSearchSealer(keys("own"));
		String sealed = sealer.seal("St Mary’s ❤");
		assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(sealer.seal("St Mary’s ❤"));
		assertThat(sealer.open(sealed)).hasValue("St Mary’s ❤");
		assertThat(new KeyedSearchSealer(keys("others")).open(sealed)).isEmpty();
	}

	/** Anybody may have a text of theirs sealed as a search. */
	@Test
	void searchIsNoCookie() {
		PublicKeys keys = keys("own");
		String sealed = new KeyedSearchSealer(keys).seal("FOUND");
		assertThat(Box.openText(keys.cookieKey(), sealed, "waymark/cookie".getBytes(UTF_8))).isEmpty();
		assertThat(keys.searchKey()).isNotEqualTo(keys.cookieKey());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "not base 64 !", "QUJD", "❤" })
	void anythingElseDoesNotOpen(String text) {
		assertThat(new KeyedSearchSealer(keys("own")).open(text)).isEmpty();
	}

	private PublicKeys keys(String name) {
		return TestKeys.ofThePublicFace(this.folder.resolve(name));
	}

}

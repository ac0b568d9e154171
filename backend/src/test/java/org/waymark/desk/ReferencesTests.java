package org.waymark.desk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTests {

	@ParameterizedTest
	@ValueSource(strings = { "AB1DE0GHJK", "ab1de0ghjk", "AB1DE 0GHJK", " ab1de-0ghjk ", "ABIDE OGHJK", "abldeoghjk" })
	void readsWhatWasMeant(String typed) {
		assertThat(References.read(typed)).contains("AB1DE0GHJK");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AB1DE0GHJ", "AB1DE0GHJKM", "AB1DE0GHJU", "AB1DE0GHJ'", "AB1DE0GHJ\u0000" })
	void readsNothingElse(String typed) {
		assertThat(References.read(typed)).isEmpty();
	}

}

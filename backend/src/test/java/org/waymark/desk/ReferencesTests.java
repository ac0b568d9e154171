package org.waymark.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.site.terms.ReportReference;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTests {

	@ParameterizedTest
	@ValueSource(strings = { "AB1DE0GHJK", "ab1de0ghjk", "AB1DE 0GHJK", " ab1de-0ghjk ", "ABIDE OGHJK", "abldeoghjk",
			"AB1DE\u00a00GHJK", "AB1DE–0GHJK", "AB\u00ad1DE\u200b0GHJK", "ＡＢ１ＤＥ　０ＧＨＪＫ", "AB١DE ٠GHJK",
			"\u202eAB1DE0GHJK", "АВ1DЕ 0GНJК" })
	void readsWhatWasMeant(String typed) {
		assertThat(References.read(typed)).contains(new ReportReference("AB1DE0GHJK"));
	}

	@Test
	void readsTheLetterThatNoReferenceHasAsTheOneLikeIt() {
		assertThat(References.read("AB1DE0GHJU")).contains(new ReportReference("AB1DE0GHJV"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AB1DE0GHJ", "AB1DE0GHJKM", "AB1DE0GHJ名", "AB1DE0GHJ'", "AB1DE0GHJ\u0000" })
	void readsNothingElse(String typed) {
		assertThat(References.read(typed)).isEmpty();
	}

}

package org.waymark.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed into a box for a day, an address or an id. */
class TypedValueTests {

	@Test
	void aDayIsRead() {
		assertThat(TypedValue.day("2026-12-10")).hasToString("Optional[2026-12-10]");
		assertThat(TypedValue.day("1900-01-01")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "2026-13-01", "2026-02-30", "-9999-01-01", "0001-01-01", "+99999-01-01",
			"2200-01-01", "10/12/2026" })
	void whatIsNoDayOrNobodyMeansIsNone(String typed) {
		assertThat(TypedValue.day(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://council.example/a", "http://council.example" })
	void anAddressOfAPageIsALink(String typed) {
		assertThat(TypedValue.link(typed, 100)).isTrue();
		assertThat(TypedValue.link(typed, 10)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "council.example", "javascript:alert(1)", "ftp://council.example",
			"https://name:word@council.example", "https://", "http://a b" })
	void anythingElseIsNone(String typed) {
		assertThat(TypedValue.link(typed, 100)).isFalse();
	}

	@Test
	void anIdHasItsShape() {
		assertThat(TypedValue.id("2f5e3e54-0000-4000-8000-000000000000")).isPresent();
		assertThat(TypedValue.id("1-1-1-1-1")).isEmpty();
		assertThat(TypedValue.id("")).isEmpty();
	}

}

package org.waymark.admission;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewCaseTests {

	@Test
	void theOpeningIsOneLineOfAtMost120Characters() {
		assertThat(NewCase.opening("One\n\n two")).isEqualTo("One two");
		String opening = NewCase.opening("👩 ".repeat(200));
		assertThat(opening.codePointCount(0, opening.length())).isLessThanOrEqualTo(120);
		assertThat(opening).endsWith("…").startsWith("👩");
	}

}

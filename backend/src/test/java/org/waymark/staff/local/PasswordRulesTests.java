package org.waymark.staff.local;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "kettle marble onward", "plain-rivers-turn-north", "aaaaabcdefghijklm nopq",
			"\u03bb\u03cc\u03b3\u03bf\u03c2 \u03ba\u03b1\u03b9 \u03c0\u03cc\u03bb\u03b5\u03b9\u03c2",
			"fourteen + onex" })
	void whatIsLongAndOnesOwnWillDo(String password) {
		assertThat(this.rules.fault(password, "worker")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kettle marble", "fourteen chars" })
	void lessThanFifteenCharactersIsTooShort(String password) {
		assertThat(this.rules.fault(password, "worker")).contains("The new password must be 15 characters or more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Password-Password-1", "correct horse battery staple", "qwertyuiop1234567890",
			"Blackpool Council 2026", "aaaaaaaaaaaaaaaaaaaa", "0123456789 0123456789", "Safeguarding Hub 123!",
			"some.body some.body 1", "P a s s w o r d password" })
	void whatEverybodyThinksOfIsRefused(String password) {
		assertThat(this.rules.fault(password, "some.body"))
			.hasValueSatisfying(fault -> assertThat(fault).startsWith("The new password is too easy to guess"));
	}

}

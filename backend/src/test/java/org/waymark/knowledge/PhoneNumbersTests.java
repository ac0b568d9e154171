package org.waymark.knowledge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "999", "101", "116 123", "116 000", "01253 477299", "0808 800 5000", "0800 1111",
			"0800 068 4141", "08000 121 700", "07700 900123" })
	void numbersThatPeopleDialAreNumbers(String typed) {
		assertThat(PhoneNumbers.dialled(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9999", "1253 477299", "01253-477299", "01253 47729O", "0808 800 50000", "0808",
			"call 999", "01253  477299", "+44 1253 477299" })
	void anythingElseIsNone(String typed) {
		assertThat(PhoneNumbers.dialled(typed)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Call 999 now, or 01253 477299. | 999;01253 477299",
					"Ring us on (01253) 477 299. | (01253) 477 299", "Text SHOUT to 85258. | 85258",
					"Call 116 123. | 116 123", "It is +44 1253 477299 from abroad. | +44 1253 477299" })
	void aNumberIsFoundInAText(String text, String numbers) {
		assertThat(PhoneNumbers.in(text)).isEqualTo(List.of(numbers.split(";")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "From 12 to 17 years.", "On 18 March 2027.", "1 in 6 children, 1,000 people, £250.",
			"In 2018 the committee met at 17:30.", "See page 250 of the report.", "Go back to 2019." })
	void otherNumbersAreNone(String text) {
		assertThat(PhoneNumbers.in(text)).isEmpty();
	}

	@Test
	void oneNumberIsTheSameHoweverItIsWritten() {
		assertThat(List.of("+44 1253 477299", "0044 1253 477299", "(01253) 477 299", "01253 477299"))
			.extracting(PhoneNumbers::digits)
			.containsOnly("01253477299");
	}

	@Test
	void everyLongerNumberIsSeenWhereNoneMayBeWrong() {
		assertThat(PhoneNumbers.every("Call 999 or 250 from 9:30 in 2027.")).containsExactly("999", "250", "2027");
	}

}

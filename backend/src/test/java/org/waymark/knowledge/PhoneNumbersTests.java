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

	@ParameterizedTest
	@ValueSource(strings = { "Ring 01253\u00a0999999.", "Ring 01253\u2009999999 now", "Ring 01253\u2011999999.",
			"Ring 01253\u2013999999.", "Ring us\u201401253 999999\u2014now", "Ring 01253\u200b999999",
			"Ring 01253.999999.", "Ring 012.53.99.99.99", "Tel.:01253 999999: ask", "Ring ٠١٢٥٣ ٩٩٩٩٩٩" })
	void noBlankDashOrDotHidesANumber(String text) {
		assertThat(PhoneNumbers.in(text)).extracting(PhoneNumbers::digits).containsExactly("01253999999");
		assertThat(PhoneNumbers.every(text)).extracting(PhoneNumbers::digits).containsExactly("01253999999");
	}

	@ParameterizedTest
	@ValueSource(strings = { "24/7, every day", "from 9.30 to 17.00", "09.30-17.00", "from 01.09.2026 to 05.09.2026",
			"on 10.1 per cent", "for 10½ years", "12\u201317 years" })
	void timesDaysAndPartsAreNoNumbers(String text) {
		assertThat(PhoneNumbers.in(text)).isEmpty();
	}

	@Test
	void aLineOrADashPartsNumbers() {
		assertThat(PhoneNumbers.in("0800 1111\n116 123")).containsExactly("0800 1111", "116 123");
		assertThat(PhoneNumbers.in("0800 1111 \u2013 24 hours")).containsExactly("0800 1111");
		assertThat(PhoneNumbers.every("until 9.30, call 999")).containsExactly("999");
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

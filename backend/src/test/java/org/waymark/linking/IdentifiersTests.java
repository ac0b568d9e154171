package org.waymark.linking;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifiersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FY1 1AA | FY11AA
			12 Example Street, fy1  1aa, top flat | FY11AA
			fy11aa | FY11AA
			SW1A 1AA | SW1A1AA
			M1 1AE | M11AE
			FY1\u00a01AA | FY11AA
			the flat at FY1–1AA | FY11AA
			ＦＹ１　１ＡＡ | FY11AA
			FY١ ١AA | FY11AA
			FY\u00ad1\u200b 1AA | FY11AA
			FYI lAA | FY11AA
			FУ1 1АА | FY11AA
			""")
	void aPostcodeIsFoundHoweverItIsWritten(String typed, String form) {
		assertThat(Identifiers.postcodes(typed)).containsExactly(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FY1", "FY1 1", "the flat over the shop", "XFY1 1AAX", "QY1 1AA", "FY1 1CC",
			"BB1) 1AA", "see FYI 4th floor" })
	void halfAPostcodeOrNoneIsNotTaken(String typed) {
		assertThat(Identifiers.postcodes(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			07700 900123 | 07700900123
			call 07700-900-123 after six | 07700900123
			+44 7700 900123 | 07700900123
			+44 (0)7700 900123 | 07700900123
			0044 7700 900123 | 07700900123
			(01632) 960001 | 01632960001
			+33 1 99 00 12 34 | 33199001234
			""")
	void aPhoneNumberIsItsDigits(String typed, String form) {
		assertThat(Identifiers.phones(typed)).containsExactly(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "999", "she is 13", "960001", "12.30 to 14.45", "1234567890123456789" })
	void otherNumbersAreNoPhoneNumbers(String typed) {
		assertThat(Identifiers.phones(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			@Amy_Example on Snapchat | amy_example
			amy.example99, Instagram | amy.example99
			Discord: Example#1, gamer_x7 | gamer_x7
			amy@post.example | amy@post.example
			@amyexample. | amyexample
			""")
	void aNameOnlineIsFound(String typed, String form) {
		assertThat(Identifiers.handles(typed)).containsExactly(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Snapchat", "an app for games", "example.com", "13yo", "10.30pm", "year7", "ps5", "@",
			"she is 15", "07700900123" })
	void otherWordsAreNoNamesOnline(String typed) {
		assertThat(Identifiers.handles(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a black van, AB12 CDE | AB12CDE
			ab12cde | AB12CDE
			A123 BCD | A123BCD
			ABC 123D | ABC123D
			a van, AB12\u00a0CDE | AB12CDE
			AB12–CDE | AB12CDE
			АВ12 СDЕ | AB12CDE
			AB1O CDE | AB10CDE
			ＡＢ１２ ＣＤＥ | AB12CDE
			AB١٢ CDE | AB12CDE
			""")
	void aPlateIsFoundInAText(String typed, String form) {
		assertThat(Identifiers.plates(typed)).containsExactly(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ab12-cde | AB12CDE
			B XY 1234 | BXY1234
			""")
	void aFieldForAPlateTakesThoseOfOtherCountries(String typed, String form) {
		assertThat(Identifiers.plate(typed)).containsExactly(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AB12", "black", "12345", "I only saw the colour" })
	void aPartOfAPlateIsNotTaken(String typed) {
		assertThat(Identifiers.plate(typed)).isEqualTo(List.of());
	}

}

package org.waymark.site.ages;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.ages.Age.Said;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of ways to say an age, as of 30 November 2026. */
class AgeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final String DATES = """
			27 March 2014 | 12-12
			27/03/2014 | 12-12
			27.3.14 | 12-12
			27-03-2014 | 12-12
			27 03 2014 | 12-12
			27032014 | 12-12
			2014-03-27 | 12-12
			March 27, 2014 | 12-12
			27th of Mar 2014 | 12-12
			03/27/2014 | 12-12
			٢٧/٠٣/٢٠١٤ | 12-12
			30/11/2013 | 13-13
			1 December 2013 | 12-12
			31/02/2014 | 12-12
			March 2014 | 12-12
			Nov 2013 | 13-13
			3/2014 | 12-12
			born 2013 | 12-13
			2013 | 12-13
			"born '08" | 17-18
			dob 27/03/08 | 18-18
			""";

	private static final String AGES = """
			9 | 9-9
			nine | 9-9
			Nine years old | 9-9
			"aged 9" | 9-9
			9yo | 9-9
			9 y/o | 9-9
			9yrs | 9-9
			age9 | 9-9
			９ | 9-9
			٩ | 9-9
			"9\u00a0years" | 9-9
			9½ | 9-9
			9 1/2 | 9-9
			9.5 | 9-9
			nine and a half | 9-9
			a 9 year old girl | 9-9
			twenty-one | 21-21
			نحو ١٤ | 13-15
			١٤ سنة | 14-14
			حوالي ثلاثة عشر | 12-14
			أربعة عشر | 14-14
			około 12 | 11-13
			trzynaście lat | 13-13
			tri ar ddeg | 13-13
			14ish | 13-15
			14-ish | 13-15
			about 9 | 8-10
			approx. 9 | 8-10
			~9 | 8-10
			14? | 13-15
			maybe twelve | 11-13
			13-14 | 13-14
			13–14 | 13-14
			13 to 14 | 13-14
			13/14 | 13-14
			13 or 14 | 13-14
			between 13 and 14 | 13-14
			10 or about 11 | 10-11
			just turned 13 | 13-13
			now 13 | 13-13
			nearly 13 | 12-12
			almost thirteen | 12-12
			13 next week | 12-12
			13 in March | 12-12
			13 in 3 months | 12-12
			turning 13 soon | 12-12
			not yet 13 | 12-12
			12 going on 13 | 12-12
			her 13th birthday is tomorrow | 12-12
			under 13 | 0-12
			12 or under | 0-12
			over 13 | 13-19
			13+ | 13-19
			8 months | 0-0
			14 months | 1-1
			6 weeks old | 0-0
			8m | 0-0
			15 and 3 months | 15-15
			2 years 3 months | 2-2
			2y 3m | 2-2
			a few weeks | 0-1
			a year old | 1-1
			Y5 | 9-10
			y 5 | 9-10
			year 5 | 9-10
			Year five | 9-10
			yr.5 | 9-10
			in year 11 | 15-16
			P5 | 8-10
			S2 | 12-14
			a baby | 0-1
			newborn | 0-0
			toddler | 1-3
			primary school | 4-11
			a teenager | 13-19
			early teens | 13-15
			an adult | 18-120
			in her 30s | 30-39
			2 girls, both 14 | 14-14
			9 (three of them) | 9-9
			34 | 34-34
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = AGES)
	void anAgeIsReadAsPeopleSayIt(String typed, String windows) {
		Age age = Age.read(typed, TODAY);
		assertThat(said(age)).isEqualTo(windows);
		assertThat(age.said()).isEqualTo(Said.READ);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = DATES)
	void aDateOfBirthIsReadToTheDay(String typed, String windows) {
		assertThat(said(Age.read(typed, TODAY))).isEqualTo(windows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"13, born 27 March 2014" | 12-12 13-13 | true
			"14, year 5" | 9-10 14-14 | true
			"12 (27/03/2009)" | 17-17 12-12 | true
			"born 2010, Y5" | 15-16 9-10 | true
			""")
	void whatDisagreesIsSaidAndTheYoungerCounts(String typed, String windows, boolean under13) {
		Age age = Age.read(typed, TODAY);
		assertThat(age.said()).isEqualTo(Said.DISAGREES);
		assertThat(said(age)).isEqualTo(windows);
		assertThat(age.mayBeUnder(13)).isEqualTo(under13);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"12, born 27 March 2014" | 12-12
			"13, born 2013" | 13-13
			"9, year 5" | 9-9
			"a teenager, 13" | 13-13
			""")
	void whatAgreesIsOneAge(String typed, String windows) {
		Age age = Age.read(typed, TODAY);
		assertThat(age.said()).isEqualTo(Said.READ);
		assertThat(said(age)).isEqualTo(windows);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			"9 and 14" | 9-9 14-14
			"14, 12 & 9" | 14-14 12-12 9-9
			"9\n14" | 9-9 14-14
			""")
	void severalChildrenHaveAnAgeEach(String typed, String windows) {
		assertThat(said(Age.read(typed, TODAY))).isEqualTo(windows);
		assertThat(Age.read(typed, TODAY).mayBeUnder(13)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "I do not know", "young", "small", "?", "123456789012", "999", "ask her school",
			"يعرفها المعلم", "小学生", "1/2" })
	void whatIsNoAgeIsMarkedAsNotRead(String typed) {
		assertThat(Age.read(typed, TODAY).said()).isEqualTo(Said.UNREAD);
		assertThat(Age.read(typed, TODAY).mayBeUnder(18)).isFalse();
	}

	@Test
	void nothingIsNothingAndNotYetBornIsThat() {
		assertThat(Age.read("\u00a0\u200b", TODAY).said()).isEqualTo(Said.NOTHING);
		assertThat(Age.read("due in June", TODAY).said()).isEqualTo(Said.UNBORN);
		assertThat(Age.read("8 months pregnant", TODAY).said()).isEqualTo(Said.UNBORN);
		assertThat(Age.read("12/06/2027", TODAY).said()).isEqualTo(Said.UNBORN);
	}

	@ParameterizedTest
	@CsvSource({ "12, true", "13, false", "12 or 13, true", "just turned 13, false", "nearly 13, true", "13ish, true",
			"14ish, false", "under 16, false", "a teenager, false", "primary school, true", "secondary school, false",
			"born 2013, true", "born 2012, false", "over 12, true" })
	void aWindowThatLeavesADoubtCounts(String typed, boolean under13) {
		assertThat(Age.read(typed, TODAY).mayBeUnder(13)).isEqualTo(under13);
	}

	@ParameterizedTest
	@CsvSource({ "under 16, true", "17, true", "18, false", "a teenager, true", "an adult, false",
			"27 March 2014, true" })
	void aChildIsUnder18(String typed, boolean child) {
		assertThat(Age.read(typed, TODAY).mayBeUnder(18)).isEqualTo(child);
	}

	@Test
	void anAgeNeverPrintsItself() {
		assertThat(Age.read("9", TODAY)).hasToString("Age[hidden]");
	}

	private static String said(Age age) {
		return age.windows()
			.stream()
			.map(window -> window.youngest() + "-" + window.oldest())
			.collect(Collectors.joining(" "));
	}

}

package org.waymark.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Only a whole date is a date of birth. */
class BirthDayTests {

	private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2014-03-27|2014-03-27", "27/03/2014|2014-03-27", "born 27 March 2014|2014-03-27",
					"27th of mar 2014|2014-03-27", "DOB: 27.3.2014|2014-03-27", "03/27/2014|2014-03-27" })
	void aWholeDateIsRead(String typed, LocalDate born) {
		assertThat(BirthDay.read(typed, LAST)).contains(born);
	}

	@Test
	void ofTwoReadingsTheLaterCounts() {
		assertThat(BirthDay.read("3/4/2014", LAST)).contains(LocalDate.of(2014, 4, 3));
		assertThat(BirthDay.read("4/3/2014", LAST)).contains(LocalDate.of(2014, 4, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "9", "about 9", "2014", "March 2014", "27/3/14", "27 March 2014 or 2015",
			"27 March 2014, 3 May 2016", "Year 5", "31/02/2014", "2199-01-01", "27 Marble 2014", "due in May" })
	void nothingElseIs(String typed) {
		assertThat(BirthDay.read(typed, LAST)).isEmpty();
	}

	@Test
	void theYoungestCountsIfEachIsKnown() {
		Optional<LocalDate> first = Optional.of(LocalDate.of(2010, 1, 1));
		Optional<LocalDate> second = Optional.of(LocalDate.of(2016, 1, 1));
		assertThat(BirthDay.youngest(List.of(first, second))).isEqualTo(second);
		assertThat(BirthDay.youngest(List.of(first, Optional.empty()))).isEmpty();
		assertThat(BirthDay.youngest(List.of())).isEmpty();
	}

}

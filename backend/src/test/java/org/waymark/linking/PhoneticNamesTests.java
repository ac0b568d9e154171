package org.waymark.linking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneticNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zoë Müller | ZOE MULLER
			Stephen Philips | Steven Phillips
			Catherine Smyth | kathryn smith
			Smith, Jade | Jade Smith
			Jade Smith-Jones | Jade Smith Jones
			Mary-Ann Example | Mary Ann Example
			Mc Donald Amy | Amy MacDonald
			Amy McDonald | Amy Macdonald
			Amy O'Brien | amy o’brien
			Amy O Brien | Amy OBrien
			Mrs Amy Example | Amy Example
			Amy de la Example | Amy Example
			Søren Łukasz | Soren Lukasz
			Amy   Example!! | amy.example
			Иван Петров | ПЕТРОВ иван
			محمد علي | علي محمد
			Amy Example 13 | Amy Example
			""")
	void writtenSoOrSoItIsTheSameName(String one, String other) {
		assertThat(PhoneticNames.pairs(one)).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(PhoneticNames.pairs(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jade Louise Smith | Jade Smith
			Jade Smith and Tom Jones | Tom Jones
			Jade Smith (Jones) | Jade Jones
			""")
	void someOfTheNamesAreEnough(String whole, String part) {
		assertThat(PhoneticNames.pairs(whole)).containsAll(PhoneticNames.pairs(part)).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jade Smith | Tom Smith
			Jade Smith | Jade Brown
			Amy Example | Amy Sample
			Ali Hassan | Omar Hassan
			""")
	void halfANameIsNot(String one, String other) {
		assertThat(PhoneticNames.pairs(one)).doesNotContainAnyElementsOf(PhoneticNames.pairs(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "Jade", "J. S.", "not known", "Don't know", "the older boy", "12345", "🙂", "-",
			"A girl", "her mum's partner",
			"tall with red hair and a blue coat, she stands outside the shop every night after ten" })
	void whatIsNoWholeNameGivesNothing(String typed) {
		assertThat(PhoneticNames.pairs(typed)).isEmpty();
	}

	@Test
	void ofSomethingOverlongOnlyTheBeginningIsRead() {
		assertThat(PhoneticNames.pairs("Amy Example" + " ".repeat(100_000) + "x".repeat(100_000)))
			.isEqualTo(PhoneticNames.pairs("Amy Example"));
		assertThat(PhoneticNames.pairs("a".repeat(100_000))).isEmpty();
	}

}

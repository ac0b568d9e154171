package org.waymark.site.schools.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "St Mary's|st marys", "ST. MARY’S|st marys", "Fierté  École|fierte ecole",
					"Łódź-Straße|lodz strasse", "Hall & Park|hall and park", "C of E|ce", "Church of England|ce",
					"C.E. Primary|ce primary", "St Cuthbert's R.C.|st cuthberts catholic", "Roman Catholic|catholic",
					"ＦＹ１ ４ＡＡ|fy1 4aa", "FY١ ٤AA|fy1 4aa", "۹ Rd|9 road", "Ben\u200Bjamin|benjamin",
					"Jnr. School|junior school" })
	void wordsAreFolded(String text, String words) {
		assertThat(String.join(" ", PlainWords.of(text))).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "—", "\u0000", "😀", "'" })
	void nothingIsNoWord(String text) {
		assertThat(PlainWords.of(text)).isEqualTo(List.of());
	}

}

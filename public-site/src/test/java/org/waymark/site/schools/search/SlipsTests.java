package org.waymark.site.schools.search;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipsTests {

	@ParameterizedTest
	@CsvSource({ "endeavour,endeavour,0", "endevour,endeavour,1", "endaevour,endeavour,1", "endeavuor,endeavour,1",
			"endeavor,endeavour,1", "bispham,bisphem,1", "bispham,pisphan,2", "bispham,layton,3", "'',ab,2", "ab,'',2",
			"ca,abc,3" })
	void slipsAreCounted(String one, String other, int slips) {
		assertThat(Slips.between(one, other, 2)).isEqualTo(slips);
		assertThat(Slips.between(other, one, 2)).isEqualTo(slips);
	}

	/** No word that is near is missed because of its letters. */
	@Test
	void aSlipChangesFewLettersOfTheSet() {
		Random random = new Random(18);
		for (int time = 0; time < 20_000; time++) {
			String one = word(random);
			String other = word(random);
			int slips = Slips.between(one, other, 2);
			if (slips <= 2) {
				assertThat(Integer.bitCount(Slips.letters(one) ^ Slips.letters(other))).as(one + " " + other)
					.isLessThanOrEqualTo(2 * slips);
			}
		}
	}

	private static String word(Random random) {
		return random.ints(4 + random.nextInt(3), 'a', 'd')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}

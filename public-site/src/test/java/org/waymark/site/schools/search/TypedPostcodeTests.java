package org.waymark.site.schools.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.areas.Postcode;

import static org.assertj.core.api.Assertions.assertThat;

class TypedPostcodeTests {

	@ParameterizedTest
	@CsvSource({ "FY1 4AA,FY1 4AA,''", "fy14aa,FY1 4AA,''", "fy1-4aa,FY1 4AA,''", "FY1,FY1,''", "fy1 4,FY1 4,''",
			"FY١ ٤AA,FY1 4AA,''", "FYI 4AA,FY1 4AA,''", "FY1 AAA,FY1,aaa", "FY1 4A4,FY1,4a4", "fy l 4aa,FY1 4AA,''",
			"st marys fy1 4aa,FY1 4AA,st marys", "st marys fy1,FY1,st marys", "fy3 layton,FY3,layton",
			"layton,'',layton", "'','',''", "FY2 OHH,FY2 0HH,''" })
	void postcodeIsSeenAmongWords(String typed, String postcode, String rest) {
		TypedPostcode found = TypedPostcode.in(typed);
		Postcode seen = found.postcode();
		assertThat((seen != null) ? seen.text() : "").isEqualTo(postcode);
		assertThat(String.join(" ", found.rest())).isEqualTo(rest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "school 2", "2000", "no postcode at all", "FY1 4AA FY2 9TT" })
	void anyTextIsTaken(String typed) {
		assertThat(TypedPostcode.in(typed).rest()).isInstanceOf(List.class);
	}

}

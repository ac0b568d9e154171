package org.waymark.site.areas;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Place;
import org.waymark.site.Council.Areas.Postcodes;

import static org.assertj.core.api.Assertions.assertThat;

class AreaRulesTests {

	private static final Authority OURS = new Authority("ours", "Our Council", true, List.of());

	private static final Authority OTHER = new Authority("other", "Another Council", false, List.of());

	private final AreaRules rules = new AreaRules(new Areas(List.of(OURS, OTHER),
			List.of(new Postcodes("FY0", List.of(), false), new Postcodes("FY1", List.of(OURS), true),
					new Postcodes("FY3", List.of(OURS, OTHER), false), new Postcodes("PR2", List.of(OTHER), false)),
			List.of(new Place("Blackpool", List.of(OURS), true), new Place("Preston", List.of(OTHER), true))));

	@ParameterizedTest
	@CsvSource({ "'9 Sea View, FY1 4DY', INSIDE", "near the tower in Blackpool, INSIDE", "PR2 5AA, OUTSIDE",
			"a flat in Preston, OUTSIDE", "FY3 8AA, UNKNOWN", "FY0 1AA, UNKNOWN",
			"'Preston New Road, Blackpool', UNKNOWN", "'12 Preston New Road, FY1 4DY', INSIDE", "ZE1 0AA, UNKNOWN",
			"her gran's, UNKNOWN", "'', UNKNOWN" })
	void onlyWhatTheRulesSayForCertainIsInsideOrOutside(String typed, AreaRules.Inside inside) {
		assertThat(this.rules.inside(typed)).isEqualTo(inside);
	}

}

package org.waymark.council;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.admission.CouncilArea.Area;
import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Postcodes;
import org.waymark.site.areas.AreaRules.Inside;

import static org.assertj.core.api.Assertions.assertThat;

class CouncilAreasTests {

	private static final Authority OURS = new Authority("ours", "Our Council", true, List.of());

	private static final Authority OTHER = new Authority("other", "Another Council", false, List.of());

	private final CouncilAreas areas = new CouncilAreas(FixedCouncil.plain()
		.with(new Areas(List.of(OURS, OTHER),
				List.of(new Postcodes("FY1", List.of(OURS), true), new Postcodes("PR2", List.of(OTHER), true)),
				List.of())));

	@ParameterizedTest
	@CsvSource({ "FY1 4DY, INSIDE", "PR2 5AA, OUTSIDE", "ZE1 0AA, UNKNOWN", "'', UNKNOWN" })
	void councilsRulesSayWhatLiesInItsArea(String typed, Area area) {
		assertThat(this.areas.of(typed)).isEqualTo(area);
	}

	@ParameterizedTest
	@EnumSource
	void hubKnowsWhateverTheRulesMaySay(Inside said) {
		assertThat(Area.valueOf(said.name())).isNotNull();
	}

}

package org.waymark.site.councilfinder;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Place;
import org.waymark.site.Council.Areas.Postcodes;
import org.waymark.site.areas.Postcode;

import static org.assertj.core.api.Assertions.assertThat;

class AreaSearchTests {

	private static final Authority BLACKPOOL = new Authority("blackpool", "Blackpool Council", true, List.of());

	private static final Authority LANCASHIRE = new Authority("lancashire", "Lancashire County Council", false,
			List.of());

	private static final String SURE_BLACKPOOL = "/elsewhere/council?is=blackpool";

	private static final String LIKELY_LANCASHIRE = "/elsewhere/council?may=lancashire";

	private static final String EITHER = "/elsewhere/council?may=blackpool&may=lancashire";

	private final AreaSearch search = new AreaSearch(new Areas(List.of(BLACKPOOL, LANCASHIRE),
			List.of(new Postcodes("FY0", List.of(), false), new Postcodes("FY1", List.of(BLACKPOOL), true),
					new Postcodes("FY3", List.of(BLACKPOOL, LANCASHIRE), false),
					new Postcodes("FY3 7", List.of(BLACKPOOL), true), new Postcodes("PR2", List.of(LANCASHIRE), false)),
			List.of(new Place("Preston", List.of(LANCASHIRE), false),
					new Place("Lytham St Annes", List.of(LANCASHIRE), false))));

	@ParameterizedTest
	@ValueSource(strings = { "FY1 4DY", "fy14dy", " Fy1-4dY ", "FY1", "FY1 4", "12 Hill Street, FY1 4DY, Blackpool" })
	void postcodeLeadsToItsCouncilHoweverItIsTyped(String typed) {
		assertThat(this.search.find(typed).address()).isEqualTo(SURE_BLACKPOOL);
	}

	@Test
	void severalCandidatesAreAllNamed() {
		assertThat(this.search.find("FY3 8AA").address()).isEqualTo(EITHER);
		assertThat(this.search.find("FY3").address()).isEqualTo(EITHER);
	}

	@Test
	void ruleThatSaysMoreCounts() {
		assertThat(this.search.find("FY3 7AA").address()).isEqualTo(SURE_BLACKPOOL);
	}

	@Test
	void firstHalvesAreComparedWhole() {
		assertThat(this.search.find("PR2 5AA").address()).isEqualTo(LIKELY_LANCASHIRE);
		assertThat(this.search.find("PR25 1AA").address()).endsWith("again=unknown-postcode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Preston", "in PRESTON, near the station", "Lytham St. Annes" })
	void placeLeadsToItsCouncil(String typed) {
		assertThat(this.search.find(typed).address()).isEqualTo(LIKELY_LANCASHIRE);
	}

	@ParameterizedTest
	@CsvSource({ "FY1 4DI, not-a-postcode", "QY1 1AA, not-a-postcode", "FY1 44, not-a-postcode",
			"12345, not-a-postcode", "FY0 1AA, no-place", "FY0, no-place", "ZE1 0AA, unknown-postcode",
			"M1 1AE, unknown-postcode", "Prestonville, unknown-place", "Nowhere at all, unknown-place", "'', empty",
			"'   ', empty" })
	void eachWayOfNotKnowingHasAReasonOfItsOwn(String typed, String reason) {
		assertThat(this.search.find(typed).address()).isEqualTo("/elsewhere?again=" + reason);
	}

	@Test
	void whatWasTypedNeverStandsInAnAddress() {
		String typed = "x".repeat(AreaSearch.MOST + 1);
		assertThat(this.search.find(typed).address()).isEqualTo("/elsewhere?again=too-long");
		assertThat(Postcode.in("FY1 4DY").orElseThrow()).hasToString("Postcode[hidden]");
	}

}

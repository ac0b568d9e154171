package org.waymark.site.areas;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Council.Areas;
import org.waymark.site.Council.Areas.Authority;
import org.waymark.site.Council.Areas.Place;
import org.waymark.site.Council.Areas.Postcodes;

import static org.assertj.core.api.Assertions.assertThat;

class AreaRulesTests {

	private static final Authority OURS = new Authority("ours", "Our Council", true, List.of());

	private static final Authority OTHER = new Authority("other", "Another Council", false, List.of());

	private static final Authority THIRD = new Authority("third", "A Third Council", false, List.of());

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

	/** The example's own rules, and towns of Wales and Scotland. */
	private static final AreaRules NORTH = new AreaRules(new Areas(List.of(OURS, OTHER, THIRD),
			List.of(new Postcodes("FY1", List.of(OURS), true), new Postcodes("FY3", List.of(OURS, OTHER), false),
					new Postcodes("PR1", List.of(OTHER), false), new Postcodes("BB1", List.of(THIRD), true),
					new Postcodes("BB10", List.of(OTHER), true), new Postcodes("M6", List.of(OTHER), true)),
			List.of(new Place("Blackpool", List.of(OURS), true), new Place("Preston", List.of(OTHER), true),
					new Place("Accrington", List.of(OTHER), true), new Place("Blackburn", List.of(THIRD), true),
					new Place("Lytham", List.of(OTHER), true), new Place("St Annes", List.of(OTHER), false),
					new Place("Lytham St Annes", List.of(OTHER), true),
					new Place("Marton", List.of(OURS, OTHER), false),
					new Place("Lancashire", List.of(OTHER, OURS, THIRD), false),
					new Place("Poulton-le-Fylde", List.of(OTHER), true), new Place("Caerdydd", List.of(THIRD), true),
					new Place("Perth", List.of(THIRD), true))));

	@ParameterizedTest
	@ValueSource(strings = { "Blackpool Road", "BLACKPOOL ROAD", "12 Blackpool Rd", "Blackpool Rd.", "Blackpool Street",
			"Blackpool St", "Blackpool St, flat 2", "Blackpool Lane", "Blackpool Old Road", "Blackpool New Road",
			"Old Blackpool Road", "Blackpool Road North", "Blackpool Avenue", "Blackpool Drive", "Blackpool Close",
			"Blackpool Way", "Blackpool Terrace", "Blackpool Court", "Blackpool House", "the Blackpool Arms",
			"Blackpool-Road", "Blackpool\u00a0Road", "Blackpool  New  Road", "Blackpool\u00adRoad Road",
			"Blackpool Wynd", "Blackpool Brae", "Blackpool Vennel", "Heol Caerdydd", "Ffordd Caerdydd",
			"Ffordd y Caerdydd", "Lôn Caerdydd", "Stryd Caerdydd", "Perth Road", "Perth Loan", "Old Perth Gate",
			"Preston New Road", "Preston Old Road", "Preston Street East", "Lytham Road", "Lytham St Annes Way",
			"the road to Preston", "Blackburn Industrial Estate", "St Annes Road East" })
	void aTownInTheNameOfAStreetSaysNothing(String typed) {
		assertThat(NORTH.of(typed)).isEmpty();
		assertThat(NORTH.inside(typed)).isEqualTo(AreaRules.Inside.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Blackpool Road, Preston | other
			12 Blackpool Road Preston | other
			Blackburn Road, Accrington | other
			"Blackburn Road\nAccrington" | other
			Preston New Road, Blackpool | ours
			Preston New Road; Blackburn | third
			Lytham Road, Blackpool, Lancashire | ours
			12 Church Street, Blackpool | ours
			Blackpool, Church Street | ours
			in Preston near Church Street | other
			Blackpool, near Preston | ours other
			Preston, Blackpool | ours other
			Poulton le Fylde, Lancashire | other
			Lytham St. Annes, 3 High Street | other
			near Blackpool | ours
			12 Sea View, FY1 | ours
			FY3, behind the shop | ours other
			12 Sea View, M6 | other
			12 Sea View FY1, Preston | ours other
			a flat in Preston (FY1) | ours other
			ZE1 0AA, Preston | other
			""")
	void partOfAnAddressIsNeverCertain(String typed, String councils) {
		AreaRules.Ruled ruled = NORTH.of(typed).orElseThrow();
		assertThat(ruled.sure()).isFalse();
		assertThat(ruled.councils()).extracting(Authority::code).containsExactlyInAnyOrder(councils.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			FY1 4DY | ours
			12 Preston New Road, FY1 4DY | ours
			12 Church Street, Blackpool, FY1 4DY | ours
			Blackpool | ours
			preston. | other
			Lytham St. Annes | other
			BB10 1AA | other
			BB1-1AA | third
			BBI IAA | third
			""")
	void aPostcodeOrAPlaceAloneIsCertainWhereItsRuleIs(String typed, String council) {
		AreaRules.Ruled ruled = NORTH.of(typed).orElseThrow();
		assertThat(ruled.sure()).isTrue();
		assertThat(ruled.councils()).extracting(Authority::code).containsExactly(council);
	}

	@ParameterizedTest
	@ValueSource(strings = { "BB1) 1AA", "BB1! 1AA", "BB1 1A", "BB1 !AA", "FY1 44", "M6 motorway", "off the M6",
			"12 Hill Street, BB1) 1AA" })
	void aBrokenPostcodeIsNotRepaired(String typed) {
		assertThat(NORTH.of(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Blackpool Road, Preston | OUTSIDE
			Preston New Road, Blackpool | UNKNOWN
			12 Church Street, Blackpool | UNKNOWN
			near Blackpool | UNKNOWN
			a hotel in Blackpool | INSIDE
			12 Sea View, FY1 | INSIDE
			12 Sea View, FY1, Preston | UNKNOWN
			"FY1 4DY, Preston" | UNKNOWN
			Marton, Blackpool | UNKNOWN
			ZE1 0AA, Blackpool | UNKNOWN
			FY1 4DY or PR1 1AA | UNKNOWN
			""")
	void theAreaOfAReportIsOnlyWhatIsCertain(String typed, AreaRules.Inside inside) {
		assertThat(NORTH.inside(typed)).isEqualTo(inside);
	}

}

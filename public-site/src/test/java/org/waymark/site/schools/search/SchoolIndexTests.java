package org.waymark.site.schools.search;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Address;
import org.waymark.site.schools.School.Contact;
import org.waymark.site.schools.School.Standing;
import org.waymark.site.schools.School.Type;
import org.waymark.site.schools.search.SchoolIndex.Found;

import static org.assertj.core.api.Assertions.assertThat;

/** Parents find a school whatever way they write it. */
class SchoolIndexTests {

	private static final List<School> SCHOOLS = List.of(
			school(1, "St Mary's Catholic Academy", List.of("St Thomas of Canterbury"), "St Walburgas Road", "Layton",
					"FY3 7EQ"),
			school(2, "Saint Cuthbert’s R.C. Primary School", List.of(), "Lightwood Avenue", "", "FY4 2AU"),
			school(3, "Westcliff Endeavour Academy", List.of("Westcliff Primary School"), "Crawford Avenue", "Bispham",
					"FY2 9BY"),
			school(4, "Bispham Endowed Church of England Primary School", List.of(), "Bispham Road", "Bispham",
					"FY2 0HH"),
			school(5, "Highfurlong School", List.of(), "Blackpool Old Road", "", "FY3 7LR"),
			school(6, "Layton Primary School", List.of(), "Meyler Avenue", "Layton", "FY3 7DX"),
			closed(school(7, "Layton Infant School", List.of(), "Meyler Avenue", "Layton", "FY3 7DX")),
			school(8, "École Fierté", List.of(), "Church St", "", "FY1 1AA"),
			school(9, "Mereside Academy", List.of(), "Langdale Road", "", "FY4 4RR"),
			school(10, "Park Community Academy", List.of(), "158 Whitegate Drive", "", "FY3 9HF"),
			school(11, "Sea View Nursery", List.of(), "", "", ""),
			school(12, "Park Green School", List.of(), "High Park Road", "", "FY10 4AA"));

	private static final SchoolIndex INDEX = SchoolIndex.of(SCHOOLS);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "St Mary's Catholic Academy|1", "saint marys|1", "ST. MARYS|1", "st mary|1", "Sait Marys|1",
					"catholic academy mary|1", "thomas of canterbury|1", "Tomas Canterbery|1", "st cuthberts|2",
					"Cuthbert's RC|2", "St Cuthberts Roman Catholic Primary|2", "st cuthbret|2", "endeavour|3",
					"endevour|3", "endaevour academy|3", "westcliff primary|3", "westclif|3", "bispham ce|4",
					"Bispham C of E|4", "bispham endowed|4", "bisphan endowd|4", "high furlong|5", "highfurlong|5",
					"Highfulrong|5", "layton|6", "laytno primary|6", "layton infant|7", "ecole fierte|8", "FIERTÉ|8",
					"church st|8", "church street|8", "langdale rd|9", "langdale road|9", "seaview|11",
					"sea view nursry|11", "whitegate|10", "park community|10", "St Walburgas|1" })
	void schoolIsFirst(String typed, int urn) {
		assertThat(urns(typed)).as(typed).startsWith(urn);
	}

	@ParameterizedTest
	@CsvSource({ "FY3 7EQ,1", "fy37eq,1", "FY٣ ٧EQ,1", "FY3 7LR,5", "FY4 4RR,9", "fy4 4aa,9", "FY10,12",
			"layton FY3 7DX,6", "st marys fy3,1" })
	void postcodeLeadsToTheNearest(String typed, int urn) {
		assertThat(urns(typed)).as(typed).startsWith(urn);
	}

	@Test
	void districtIsNoBeginningOfAnother() {
		assertThat(urns("FY1")).containsExactly(8);
		assertThat(urns("FY3")).containsExactlyInAnyOrder(1, 5, 6, 7, 10);
	}

	@Test
	void nearestOfADistrictIsFirst() {
		assertThat(urns("FY3 9AA").get(0)).isEqualTo(10);
	}

	@Test
	void closedSchoolsComeAfterOpenOnes() {
		assertThat(urns("layton meyler avenue")).containsExactly(6, 7);
	}

	@Test
	void schoolFoundByAFormerNameSaysSo() {
		assertThat(INDEX.find("thomas canterbury").hits().get(0).formerly()).isTrue();
		assertThat(INDEX.find("st marys").hits().get(0).formerly()).isFalse();
		assertThat(INDEX.find("westcliff").hits().get(0).formerly()).isFalse();
	}

	@Test
	void schoolWithAllWordsIsAloneBeforeThoseWithSome() {
		assertThat(urns("bispham primary")).startsWith(4);
		assertThat(urns("park green school")).startsWith(12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "zzzzzz", "😀", "''", "qqq 123", "\u0000" })
	void nothingIsFoundForNothing(String typed) {
		assertThat(urns(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "school", "the school", "of", "a b c d e f g h i j k l m n o p q r s t" })
	void anyWordsAreTaken(String typed) {
		assertThat(INDEX.find(typed).all()).isGreaterThanOrEqualTo(0);
	}

	@Test
	void longTextIsTaken() {
		assertThat(urns("layton ".repeat(10_000))).startsWith(6);
		assertThat(urns("x".repeat(100_000))).isEmpty();
	}

	private static List<Integer> urns(String typed) {
		Found found = INDEX.find(typed);
		return found.hits().stream().map(hit -> SCHOOLS.get(hit.place()).urn()).toList();
	}

	private static School school(int urn, String name, List<String> former, String street, String locality,
			String postcode) {
		return new School(urn, name, former, new Type("PRIMARY", "Community school", "MAINTAINED", 3, 11, ""),
				new Standing("OPEN", null, List.of()),
				postcode.isEmpty() ? List.of() : List.of(new Address(street, locality, "Blackpool", postcode)), "", "",
				List.of(), new Contact("", "", "", "", false));
	}

	private static School closed(School school) {
		return new School(school.urn(), school.name(), school.formerNames(), school.type(),
				new Standing("CLOSED", LocalDate.of(2024, 8, 31), List.of(6)), school.address(), school.website(),
				school.telephone(), school.policies(), school.contact());
	}

}

package org.waymark.agencies.names;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.agencies.names.PersonalFacts.Found;
import org.waymark.agencies.names.PersonalFacts.Kind;
import org.waymark.cases.ConcernDocument;
import org.waymark.cases.GivenAnswer;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

/** What may say who somebody is, is named before it leaves. */
class PersonalFactsTests {

	private static final KnownFacts NOTHING = KnownFacts.of(List.of(), List.of());

	private static final KnownFacts KNOWN = KnownFacts.of(
			List.of(Map.of("name", List.of("Amy Herring", "Bonny Silver", "علي كامل"), "school",
					List.of("St Bede's High School"), "where", List.of("3 Long Road, Layton"), "place",
					List.of("The Silver Herring, Bonny Lane"))),
			List.of(new ConcernDocument(Door.WORK,
					List.of(new GivenAnswer("you", "name", 0, false, List.of("Q. Zebrafish")),
							new GivenAnswer("you", "organisation", 0, false, List.of("Harbour Dental")),
							new GivenAnswer("who", "children.age", 1, false, List.of("14"))),
					List.of())));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A girl of 13 from Bonny Academy went in|AGE|girl of 13",
			"A girl of 13 from Bonny Academy went in|SCHOOL|Bonny Academy", "a boy aged about 9|AGE|aged about 9",
			"aged thirteen|AGE|aged thirteen", "a 14-year-old|AGE|14-year-old", "in Year 9|AGE|Year 9",
			"a Y5 pupil|AGE|Y5", "born 3 May 2013|AGE|born 3 May 2013", "the girl (13) was seen|AGE|(13)",
			"under 13s are let in|AGE|under 13s", "she is 12 now|AGE|is 12",
			"of St Mary’s School|SCHOOL|of St Marys School",
			"seen with Kayleigh Smith there|PERHAPS_NAME|Kayleigh Smith", "they call her Kay|PERHAPS_NAME|Kay",
			"lives at 12 Station Road|ADDRESS|12 Station Road", "the postcode is fy1 3aa|ADDRESS|FY1 3AA",
			"in flat 4b|ADDRESS|flat 4b", "ring 07700 900123|CONTACT|07700 900123",
			"at kay@post.example|CONTACT|kay@post.example", "the night porter saw it|REPORTER|night porter",
			"her neighbour says so|REPORTER|neighbour", "Somebody told us that|REPORTER|told us",
			"next-door heard it|REPORTER|next-door" })
	void whatLooksLikeItIsFound(String text, Kind kind, String words) {
		assertThat(PersonalFacts.in(text, NOTHING)).contains(new Found(kind, words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "amy herring was there|NAME|amy herring", "ask Amy|NAME|Amy", "Amy’s friend|NAME|Amys",
					"رأيت علي كامل هناك|NAME|علي كامل", "as Zebrafish wrote|NAME|Zebrafish", "a pupil of bede?|SCHOOL|",
					"the Bedes uniform|SCHOOL|Bedes", "3 long road|ADDRESS|3 long road",
					"a call by Harbour|REPORTER|Harbour", "about 14 of them|AGE|14" })
	void whatTheHubKnowsIsFound(String text, Kind kind, String words) {
		if (words == null) {
			assertThat(PersonalFacts.in(text, KNOWN)).noneMatch(found -> found.kind() == kind);
		}
		else {
			assertThat(PersonalFacts.in(text, KNOWN)).contains(new Found(kind, words));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "The Silver Herring, Bonny Lane", "Is The Silver Herring, Bonny Lane known to you?",
			"the silver herring", "On Fridays at Bonny Lane" })
	void thePlaceItselfPasses(String place) {
		assertThat(PersonalFacts.in(place, KNOWN))
			.noneMatch(found -> found.kind() == Kind.NAME || found.kind() == Kind.ADDRESS);
	}

	@Test
	void thePlacePassesWhereTheReportDoesNotNameIt() {
		KnownFacts child = KnownFacts.of(List.of(Map.of("name", List.of("Bonny Silver"))), List.of());
		assertThat(NamesInText.found("The Silver Herring, Bonny Lane", child.names(), child.places())).isEmpty();
		assertThat(NamesInText.found("Bonny Silver of Bonny Lane", child.names(), child.places()))
			.contains("Bonny Silver");
	}

	@Test
	void aWholeNameInAPlaceIsStillAName() {
		KnownFacts known = KnownFacts
			.of(List.of(Map.of("name", List.of("Amy Example"), "place", List.of("Amy Example's house"))), List.of());
		assertThat(PersonalFacts.in("Amy Example’s house", known)).contains(new Found(Kind.NAME, "Amy Examples"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Is the address known?", "The flat above the old shop", "Seen 3 times on Fridays.",
			"Two calls in May", "Known to the police in Blackpool?", "It is at 10 pm", "He was 3 hours there" })
	void plainWordsAreNotAskedAbout(String text) {
		assertThat(PersonalFacts.in(text, NOTHING)).isEmpty();
	}

}

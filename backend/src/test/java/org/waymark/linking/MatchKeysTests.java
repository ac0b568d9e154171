package org.waymark.linking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.waymark.cases.GivenAnswer;
import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

class MatchKeysTests {

	@Test
	void aFirstNameAloneIsOnlyWorthSomethingAtASchool() {
		assertThat(child(Map.of("name", "Jade", "age", "13"))).isEmpty();
		assertThat(child(Map.of("name", "Jade", "school", "Not known"))).isEmpty();
		assertThat(child(Map.of("name", "Jade", "school", "St Example's Primary School")))
			.isEqualTo(child(Map.of("name", "jayde", "school", "the examples primary")))
			.extracting(MatchKey::trait)
			.containsExactly(MatchField.SCHOOL);
		assertThat(child(Map.of("name", "Jade", "school", "Examples")))
			.isSubsetOf(child(Map.of("name", "Jade Smith", "school", "Examples")));
	}

	@Test
	void whereAChildLivesAndHowTheyAreReachedIsTaken() {
		assertThat(child(
				Map.of("name", "Amy Example", "where", "12 Example Street FY1 1AA", "online", "07700 900123, @amy_x1")))
			.extracting(MatchKey::trait)
			.containsExactlyInAnyOrder(MatchField.NAME, MatchField.POSTCODE, MatchField.PHONE, MatchField.HANDLE);
	}

	@Test
	void aStoryIsNotSearchedForNames() {
		assertThat(MatchKeys.of(Door.PUBLIC,
				List.of(said("story", "Amy Example, FY1 1AA, 07700 900123, AB12 CDE, @amy_x1"),
						said("told", "Amy Example 07700 900123"), said("visitors", "FY1 1AA"))))
			.isEmpty();
	}

	@Test
	void whatAYoungPersonSaysOfThemselvesIsNotTaken() {
		assertThat(MatchKeys.of(Door.YOUNG, List.of(said("name", "Amy Example"), said("school", "Example School"),
				said("home", "12 Example Street FY1 1AA"), said("phone", "07700 900123"))))
			.isEmpty();
	}

	@Test
	void aPlaceIsWhatAReportAboutAPlaceCallsIt() {
		Set<MatchKey> place = MatchKeys.of(Door.PLACE, List.of(said("place", "The Gull’s Nest"),
				said("address", "1 Quay, FY1 1AA"), said("cars.plate", "AB12 CDE")));
		assertThat(place).extracting(MatchKey::trait)
			.containsExactlyInAnyOrder(MatchField.PLACE, MatchField.POSTCODE, MatchField.VEHICLE);
		assertThat(place).containsAll(MatchKeys.of(Door.PLACE, List.of(said("place", "gulls nest"))));
		assertThat(MatchKeys.of(Door.PLACE, List.of(said("place", "park")))).isEmpty();
		assertThat(MatchKeys.of(Door.PUBLIC, List.of(said("place", "The Gull’s Nest")))).isEmpty();
	}

	@Test
	void whatSomebodyLooksForIsFoundAsAnything() {
		assertThat(MatchKeys.sought("Amy Example")).containsAll(child(Map.of("name", "Example, Amy")));
		assertThat(MatchKeys.sought("fy11aa")).containsAll(child(Map.of("where", "FY1 1AA")));
		assertThat(MatchKeys.sought("+447700900123")).containsAll(child(Map.of("online", "07700 900 123")));
		assertThat(MatchKeys.sought("Jade")).isEmpty();
	}

	@Test
	void thereAreNeverMoreThanSome() {
		String many = IntStream.range(0, 200).mapToObj(number -> "@amy_" + number).collect(Collectors.joining(" "));
		assertThat(child(Map.of("online", many))).hasSize(MatchKeys.MOST);
	}

	@Test
	void nothingOfItIsPrinted() {
		assertThat(child(Map.of("name", "Amy Example")).toString()).doesNotContain("AM", "Amy");
	}

	private static Set<MatchKey> child(Map<String, String> known) {
		return MatchKeys.of(known.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
	}

	private static GivenAnswer said(String input, String words) {
		return new GivenAnswer("question", input, 0, false, List.of(words));
	}

}

package org.waymark.site.report.place;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceDoorTests {

	private final Journey door = PlaceDoor.journey();

	@Test
	void asksForThePlaceBeforeWhatWasSeenThere() {
		assertThat(this.door.questions()).extracting(this.door::path)
			.containsExactly("/report/place/now", "/report/place/where", "/report/place/story", "/report/place/when",
					"/report/place/fits", "/report/place/people", "/report/place/cars", "/report/place/who",
					"/report/place/you");
	}

	@Test
	void needsDangerPlaceAndStoryOnly() {
		assertThat(this.door.questions().stream().filter(Question::mandatory)).extracting(Question::name)
			.containsExactly("now", "where", "story");
	}

	@Test
	void descriptionOfAPlaceIsEnough() {
		Question where = question("where");
		assertThat(where.problems(given("place", "the path behind the station"))).isEmpty();
		assertThat(where.problems(given("address", "FY1 1AA"))).extracting("wording").containsExactly("place.empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "missing", "both" })
	void dangerLeadsToTheCallAndOnToThePlace(String danger) {
		Draft draft = answered(Draft.EMPTY, "now", given("danger", danger));
		assertThat(this.door.after(question("now"), draft)).isEqualTo("/report/place/call");
		assertThat(this.door.onwards(question("now"), draft)).isEqualTo("/report/place/where");
	}

	@Test
	void everythingIsOfferedWhateverWasSaid() {
		Draft draft = answered(Draft.EMPTY, "now", given("danger", "no"));
		draft = answered(draft, "where", given("place", "a house with a red door"));
		draft = answered(draft, "story", given("story", "Many cars at night"));
		for (String next : List.of("when", "fits", "people", "cars", "who", "you")) {
			assertThat(this.door.firstUnanswered(draft)).isEmpty();
			assertThat(this.door.onwards(question("story"), draft)).isEqualTo("/report/place/" + next);
			draft = answered(draft, next, Fields.NONE);
		}
		assertThat(this.door.onwards(question("story"), draft)).isEqualTo(Journey.CHECK);
	}

	@Test
	void partOfANumberPlateIsAnAnswer() {
		Fields seen = given("cars-1-plate", "?K21 ???");
		assertThat(question("cars").problems(seen)).isEmpty();
		assertThat(question("cars").answers(seen)).singleElement().satisfies(answer -> {
			assertThat(answer.input()).isEqualTo("cars.plate");
			assertThat(answer.values()).containsExactly("?K21 ???");
		});
	}

	@Test
	void whetherThePlaceWouldGuessIsKeptWithTheReporter() {
		assertThat(question("you").aboutReporter()).isTrue();
		assertThat(question("you").answers(given("guess", "yes"))).extracting("input").containsExactly("guess");
	}

	private Question question(String name) {
		return this.door.questions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
	}

	private Draft answered(Draft draft, String name, Fields given) {
		return draft.withAnswer(this.door.key(question(name)), given);
	}

	private static Fields given(String field, String value) {
		return new Fields(Map.of(field, List.of(value)));
	}

}

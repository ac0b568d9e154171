package org.waymark.cases;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.waymark.site.terms.Door;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that says who reported is left in a concern, whatever the door. */
class ReporterAnswersTests {

	private static final List<String> ABOUT_REPORTERS = List.of("you.name", "you.role", "you.organisation", "you.phone",
			"you.email", "you.mail", "you.safeContact", "you.wish", "you.link", "you.guess", "reach.phone",
			"reach.email", "reach.mail", "reach.safeContact", "reach.trusted");

	@ParameterizedTest
	@EnumSource
	void noDoorLetsTheReporterOut(Door door) {
		Stream<GivenAnswer> given = ABOUT_REPORTERS.stream().map(place -> answer("", place, "Zebrafish"));
		Stream<GivenAnswer> elsewhere = Stream.of(Door.values())
			.flatMap(other -> ABOUT_REPORTERS.stream()
				.map(place -> answer(other.name().toLowerCase() + ".", place, "Zebrafish")));
		assertThat(without(door, Stream.concat(given, elsewhere).toArray(GivenAnswer[]::new))).isEmpty();
	}

	@Test
	void aProfessionalIsNotSaidAndTheChildIs() {
		assertThat(without(Door.WORK, answer("", "duty.duty", "yes"), answer("", "who.children.name", "Amy"),
				answer("", "story.story", "She was bruised")))
			.containsExactly("work.who children.name Amy", "work.story story She was bruised");
	}

	@Test
	void nobodyOfThePoliceIsSaid() {
		assertThat(without(Door.POLICE, answer("", "from.sender", "A force"), answer("", "from.name", "PC Zebrafish"),
				answer("work.", "who.children.name", "Amy")))
			.containsExactly("work.who children.name Amy");
	}

	@Test
	void itIsNotSaidThatAnAdultSpeaksOfTheirOwnPast() {
		assertThat(without(Door.PAST, answer("", "about.about", "me"), answer("", "hope.hope", "support"),
				answer("", "hope.hopeWords", "Not my mother"), answer("", "when.told", "I told a teacher"),
				answer("", "caller.low", "yes"), answer("", "when.place", "A home")))
			.containsExactly("past.when place A home");
	}

	@Test
	void aChildWhoToldUsIsAChildSomebodyIsWorriedAbout() {
		assertThat(without(Door.YOUNG, answer("", "now.danger", "yes"), answer("", "now.low", "yes"),
				answer("", "story.story", "My dad hits me"), answer("", "about.about", "me"),
				answer("", "worry.worry", "He would know that it was me"), answer("", "worry.tonight", "yes"),
				answer("", "age.age", "12"), answer("", "find.name", "Amy"), answer("", "find.school", "St Bede"),
				answer("", "find.home", "3 Long Road")))
			.containsExactly("public.now danger yes", "work.feeling low yes", "public.safe tonight yes",
					"public.who children.age 12", "public.who children.name Amy", "public.who children.school St Bede",
					"public.who children.where 3 Long Road");
	}

	@Test
	void aChildWhoSpeaksOfAFriendIsNotSaid() {
		assertThat(without(Door.YOUNG, answer("", "now.danger", "no"), answer("", "now.low", "yes"),
				answer("", "story.story", "My mate is bruised"), answer("", "about.about", "friend"),
				answer("", "about.other", "Bea, 13"), answer("", "age.age", "12"), answer("", "find.name", "Amy"),
				answer("", "find.school", "St Bede"), answer("", "find.home", "3 Long Road")))
			.containsExactly("public.now danger no", "public.who children.name Bea, 13");
	}

	@ParameterizedTest
	@EnumSource(names = { "PUBLIC", "PLACE", "PAST" })
	void aChildWhoRangIsNotSaidEither(Door door) {
		assertThat(without(door, answer("", "caller.caller", "yes"), answer("", "story.story", "My dad hits me"),
				answer("", "caller.hurt", "yes")))
			.containsExactly(door.name().toLowerCase() + ".caller hurt yes");
		assertThat(without(door, answer("", "caller.caller", "no"), answer("", "story.story", "He hits her")))
			.containsExactly(door.name().toLowerCase() + ".story story He hits her");
	}

	@Test
	void whatAChildSaidAtAnotherDoorIsTakenOutAsWell() {
		assertThat(without(Door.PUBLIC, answer("young.", "story.story", "He hits me"),
				answer("young.", "reach.phone", "07700 900123"), answer("", "signs.signs", "new-gifts")))
			.containsExactly("public.signs signs new-gifts");
	}

	private static List<String> without(Door door, GivenAnswer... given) {
		return new ConcernDocument(door, List.of(given), List.of()).withoutReporter()
			.answers()
			.stream()
			.map(one -> one.question() + " " + one.input() + " " + String.join(", ", one.values()))
			.toList();
	}

	private static GivenAnswer answer(String door, String place, String value) {
		int stop = place.indexOf('.');
		return new GivenAnswer(door + place.substring(0, stop), place.substring(stop + 1), 0, false, List.of(value));
	}

}

package org.waymark.pages;

import java.util.Map;
import java.util.stream.Stream;

/** Ten people with a worry, and what they would write. Nobody of these exists. */
final class People {

	private People() {
	}

	static Stream<Person> everybody() {
		return Stream.of(aboutAChild(), aboutAPlace(), themselves()).flatMap((some) -> some);
	}

	private static Stream<Person> aboutAChild() {
		Map<String, String> words = Map.of("danger", "not-sure", "story", "He baths her himself.\nShe is 6.", "safe",
				"not-sure", "tonight", "yes", "children-1-name", "Zoë Ó Made-Up", "people-1-name", "Her dad",
				"people-1-lives", "yes", "wish", "confidential", "safeContact", "Mornings, and say it is the library");
		return Stream.of(new Person("a grandmother about a son-in-law", "/report", words, ""), new Person(
				"a neighbour who knows no names", "/report",
				Map.of("danger", "no", "story", "Crying at night. I do not know who they are 😢", "children-1-where",
						"the flat above", "place", "blue door", "dates", "since last summer"),
				""),
				new Person("somebody in another town", "/report",
						Map.of("danger", "no", "story", "This is in Preston, near the station", "whereNow", "Preston"),
						""),
				new Person("a child missing now", "/report",
						Map.of("danger", "missing", "log", "LC-20261122-0001", "story", "He went out and is not back",
								"vehicle", "silver, ends 7XK", "wish", "named", "phone", "01632 960001"),
						""),
				new Person("somebody who sends after the story", "/report",
						Map.of("danger", "no", "story", "هذا ما رأيته — a child in the yard"), "story"));
	}

	private static Stream<Person> aboutAPlace() {
		return Stream.of(
				new Person("a driver about a hotel", "/report/place",
						Map.of("danger", "no", "place", "The Made-Up Hotel", "kind", "hotel", "story",
								"Girls of about 14 go in at night", "often", "few", "cars-1-plate", "7XK ?", "guess",
								"maybe", "wish", "anonymous"),
						""),
				new Person("a shop worker", "/report/place",
						Map.of("danger", "not-sure", "place", "The shop on the corner", "story", "He gives them vapes",
								"people-1-part", "the owner", "children-1-age", "about 13", "wish", "named", "name",
								"Sam Made-Up", "email", "sam@mail.example"),
						""));
	}

	private static Stream<Person> themselves() {
		return Stream.of(
				new Person("a survivor", "/report/then",
						Map.of("about", "me", "story", "It was my uncle. I was nine.", "contact", "yes", "contactHow",
								"He coaches juniors now", "when", "the early nineties", "wish", "confidential"),
						""),
				new Person("somebody of 14", "/report/me",
						Map.of("danger", "no", "story", "he keeps asking me for pics", "about", "me", "worry",
								"mum will take my phone", "age", "14", "school", "Made-Up High", "safeContact",
								"text after 4"),
						""),
				new Person("a teacher under the legal duty", "/report/work",
						Map.of("danger", "no", "name", "Alex Made-Up", "role", "teacher", "organisation",
								"Made-Up High", "duty", "yes", "children-1-name", "Jo Made-Up", "story",
								"She told me at break", "words", "He does things at night", "parents", "unsafe",
								"whyNot", "there was no time"),
						""));
	}

}

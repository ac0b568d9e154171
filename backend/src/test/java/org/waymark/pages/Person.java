package org.waymark.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.waymark.pages.Form.Control;

/**
 * Somebody with a worry, and what they would write. Nobody of these exists.
 *
 * @param who for messages of tests
 * @param door where they come in
 * @param words by field; on other pages they go on without an answer
 * @param lastPage code of the page after which they send, or empty where they see all
 */
record Person(String who, String door, Map<String, String> words, String lastPage) {

	private static final int MOST_PAGES = 60;

	static Stream<Person> everybody() {
		return Stream.of(
				new Person("a grandmother about a son-in-law", "/report",
						Map.of("danger", "not-sure", "story", "He baths her himself and locks the door.\nShe is 6.",
								"safe", "not-sure", "tonight", "yes", "children-1-name", "Zoë Ó Made-Up",
								"children-1-age", "about 6", "people-1-name", "Her dad", "people-1-lives", "yes",
								"wish", "confidential", "safeContact", "Mornings only, and say it is the library"),
						""),
				new Person("a neighbour who knows no names", "/report",
						Map.of("danger", "no", "story", "Crying at night. I do not know who they are 😢",
								"children-1-where", "the flat above the chip shop", "place", "blue door, second floor",
								"dates", "since about last summer"),
						""),
				new Person("somebody in another town", "/report",
						Map.of("danger", "no", "story", "This is in Preston, near the bus station", "whereNow",
								"Preston"),
						""),
				new Person("a child missing now", "/report",
						Map.of("danger", "missing", "log", "LC-20261122-0001", "story",
								"He went out at six and is not back", "vehicle", "silver, ends 7XK", "wish", "named",
								"phone", "01632 960001"),
						""),
				new Person("somebody who sends after the story", "/report",
						Map.of("danger", "no", "story", "هذا ما رأيته — a child in the yard"), "story"),
				new Person("a survivor", "/report/then",
						Map.of("about", "me", "story", "It was my uncle. I was nine.", "contact", "yes", "contactHow",
								"He coaches juniors now", "when", "the early nineties", "wish", "confidential", "email",
								"somebody@mail.example"),
						""));
	}

	/** Reports, and says what was typed, by the page's code and field. */
	Map<String, List<String>> report(Hand hand, URI site) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		hand.page().navigate(site.resolve(this.door).toString());
		for (int count = 0; count < MOST_PAGES && !hand.path().equals(Tour.SENT); count++) {
			answer(hand, typed);
		}
		return typed;
	}

	private void answer(Hand hand, Map<String, List<String>> typed) {
		Form form = Form.of(Html.of(hand.page().content())).orElse(null);
		if (form == null) {
			hand.follow();
			return;
		}
		String page = Planted.code(hand.path());
		Map<String, List<String>> answers = new LinkedHashMap<>();
		form.controls().stream().map(Control::name).filter(this.words::containsKey).forEach((field) -> {
			answers.put(field, List.of(this.words.get(field)));
			typed.put(page + " " + field, answers.get(field));
		});
		hand.fill(form, answers);
		if (page.equals(this.lastPage)) {
			hand.checkNow();
		}
		else {
			hand.proceed();
		}
	}

	@Override
	public String toString() {
		return this.who;
	}

}

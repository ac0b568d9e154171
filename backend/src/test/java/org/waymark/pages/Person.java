package org.waymark.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waymark.pages.Form.Control;

/**
 * A person with a worry, and their words.
 *
 * @param who for messages of tests
 * @param door their door
 * @param words their words by field; on other pages they go on without an answer
 * @param lastPage code of the page after which they send, or empty if they see all
 */
record Person(String who, String door, Map<String, String> words, String lastPage) {

	private static final int MOST_PAGES = 60;

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

package org.waymark.site.wording;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.site.Council;
import org.waymark.site.Council.Sign;
import org.waymark.site.page.Messages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

/**
 * Finds wording by door: {@code <door>.<question>.<rest>}, else what all doors share,
 * {@code common.<question>.<rest>}. Options that mean the same everywhere are also found
 * under {@code common.<option>}.
 */
@Component
public class Wording {

	private static final String SHARED = "common.";

	private final Messages messages = new Messages();

	private final Council council;

	Wording(Council council) {
		this.council = council;
	}

	/** The text under a key below the question's own, if there is one. */
	public Optional<String> find(String door, String question, String rest, Object... values) {
		String key = question + "." + rest;
		return this.messages.find(door + "." + key, values).or(() -> this.messages.find(SHARED + key, values));
	}

	/**
	 * The text under a key below the question's own.
	 * @throws IllegalArgumentException when there is none
	 */
	public String text(Journey door, Question question, String rest, Object... values) {
		return find(door.code(), question.name(), rest, values).orElseThrow(() -> new IllegalArgumentException(
				"There is no wording " + door.code() + "." + question.name() + "." + rest));
	}

	/** The label of an input; empty if the question itself asks. */
	public Optional<String> label(Journey door, Question question, String input) {
		return find(door.code(), question.name(), input);
	}

	/** An option in words, if it has any. */
	public Optional<String> option(String door, String question, String input, String code) {
		return find(door, question, input + "." + code).or(() -> this.messages.find(SHARED + code));
	}

	/** The label's addition for an optional input. */
	String optional() {
		return this.messages.text("site.optional");
	}

	/** Items of the council's content that an input offers. */
	public List<Sign> items(String list) {
		return this.council.list(list);
	}

	/** The council's words before the items that an input offers. */
	public Optional<String> introduction(String list) {
		return this.council.introduction(list);
	}

	/** The text of an item that an input offers, if it still does. */
	public Optional<String> item(String list, String code) {
		return items(list).stream().filter(item -> item.code().equals(code)).map(Sign::text).findFirst();
	}

}

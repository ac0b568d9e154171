package org.waymark.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.terms.Door;

/**
 * The answers of one visit so far, by question. A question whose last input was refused
 * keeps that input beside its last good answer, so that the page can be shown again as it
 * was typed.
 *
 * @param door the way in whose pages were answered last; what was answered at another
 * stays
 * @param answers accepted input by question name
 * @param rejected refused input by question name, shown again with its errors
 * @param trail the forms that were sent; nobody's words
 * @param pages mark of the page that each question's values came from last
 */
public record Draft(Door door, Map<String, Fields> answers, Map<String, Fields> rejected, VisitTrail trail,
		Map<String, String> pages) {

	public static final Draft EMPTY = new Draft(Door.PUBLIC, Map.of(), Map.of(), VisitTrail.NONE);

	/** Before the name of a question; no question is called so. */
	private static final String OTHER = "other ";

	public Draft(@Nullable Door door, Map<String, Fields> answers, Map<String, Fields> rejected,
			@Nullable VisitTrail trail, @Nullable Map<String, String> pages) {
		this.door = (door != null) ? door : Door.PUBLIC; // begun before doors were kept
		this.answers = Map.copyOf(answers);
		this.rejected = Map.copyOf(rejected);
		this.trail = (trail != null) ? trail : VisitTrail.NONE;
		// A draft that an older program kept names no pages.
		this.pages = (pages != null) ? Map.copyOf(pages) : Map.of();
	}

	/** A draft of which no page is known. */
	public Draft(Door door, Map<String, Fields> answers, Map<String, Fields> rejected, VisitTrail trail) {
		this(door, answers, rejected, trail, Map.of());
	}

	/** The same answers, for a person who goes on at this door. */
	public Draft at(Door another) {
		return new Draft(another, this.answers, this.rejected, this.trail, this.pages);
	}

	public Draft withAnswer(String question, Fields given) {
		return new Draft(this.door, with(this.answers, question, given), without(this.rejected, question), this.trail,
				this.pages);
	}

	/** The same as if they had not answered a question. */
	public Draft withoutAnswer(String question) {
		return new Draft(this.door, without(this.answers, question), this.rejected, this.trail, this.pages);
	}

	public Draft withRejected(String question, Fields given) {
		return new Draft(this.door, this.answers, with(without(this.rejected, question), question, given), this.trail,
				this.pages);
	}

	/** The same, where a question's values came from this page. */
	public Draft from(String page, String question) {
		Map<String, String> copy = new LinkedHashMap<>(this.pages);
		copy.put(question, page);
		return new Draft(this.door, this.answers, this.rejected, this.trail, copy);
	}

	/** Whether they did. */
	public boolean isFrom(String page, String question) {
		return page.equals(this.pages.get(question));
	}

	/**
	 * The same where an answer waits that was typed over another, which its page did not
	 * show. Both are shown to the person, who decides.
	 */
	public Draft withConflict(String question, Fields given, Fields other) {
		Map<String, Fields> waiting = with(without(this.rejected, question), question, given);
		return new Draft(this.door, this.answers, with(waiting, OTHER + question, other), this.trail, this.pages);
	}

	/**
	 * The answer of another window that a waiting one was typed over, if there is one.
	 */
	public Optional<Fields> other(String question) {
		return Optional.ofNullable(this.rejected.get(OTHER + question));
	}

	/**
	 * The values that the page of a question shows: what was refused, else the answer.
	 */
	public Fields shown(String question) {
		return this.rejected.getOrDefault(question, answer(question));
	}

	/** Whether one form was sent so far. */
	public boolean firstAnswer() {
		return this.trail.steps().size() == 1;
	}

	/** Whether there is anything to go on with. */
	public boolean begun() {
		return !this.answers.isEmpty() || !this.rejected.isEmpty();
	}

	/** The same after one more form was sent. */
	public Draft after(VisitTrail.Step step) {
		return new Draft(this.door, this.answers, this.rejected, this.trail.with(step), this.pages);
	}

	public Fields answer(String question) {
		return this.answers.getOrDefault(question, Fields.NONE);
	}

	public boolean answered(String question) {
		return this.answers.containsKey(question);
	}

	private static Map<String, Fields> with(Map<String, Fields> all, String question, Fields given) {
		Map<String, Fields> copy = new LinkedHashMap<>(all);
		copy.put(question, given);
		return copy;
	}

	private static Map<String, Fields> without(Map<String, Fields> all, String question) {
		Map<String, Fields> copy = new LinkedHashMap<>(all);
		copy.remove(question);
		copy.remove(OTHER + question);
		return copy;
	}

	@Override
	public String toString() {
		return "Draft[hidden]";
	}

}

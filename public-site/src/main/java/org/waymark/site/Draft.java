package org.waymark.site;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.waymark.site.Submission.Door;
import org.waymark.site.evidence.VisitTrail;

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
 */
public record Draft(Door door, Map<String, Fields> answers, Map<String, Fields> rejected, VisitTrail trail) {

	public static final Draft EMPTY = new Draft(Door.PUBLIC, Map.of(), Map.of(), VisitTrail.NONE);

	public Draft(@Nullable Door door, Map<String, Fields> answers, Map<String, Fields> rejected,
			@Nullable VisitTrail trail) {
		this.door = (door != null) ? door : Door.PUBLIC; // begun before doors were kept
		this.answers = Map.copyOf(answers);
		this.rejected = Map.copyOf(rejected);
		this.trail = (trail != null) ? trail : VisitTrail.NONE;
	}

	/** The same answers, for a person who goes on at this door. */
	public Draft at(Door another) {
		return new Draft(another, this.answers, this.rejected, this.trail);
	}

	public Draft withAnswer(String question, Fields given) {
		return new Draft(this.door, with(this.answers, question, given), without(this.rejected, question), this.trail);
	}

	public Draft withRejected(String question, Fields given) {
		return new Draft(this.door, this.answers, with(this.rejected, question, given), this.trail);
	}

	/** The same after one more form was sent. */
	public Draft after(VisitTrail.Step step) {
		return new Draft(this.door, this.answers, this.rejected, this.trail.with(step));
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
		return copy;
	}

	@Override
	public String toString() {
		return "Draft[hidden]";
	}

}

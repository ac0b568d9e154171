package org.waymark.site.answerfacts;

import java.util.List;
import java.util.Set;

import org.waymark.site.Council;
import org.waymark.site.safety.SafetyFact;
import org.waymark.site.terms.Door;

/**
 * Tells which facts answers raise: by the questions of the doors, and by the council's
 * content as it stands now.
 */
public interface AnswerFacts {

	/**
	 * The facts of an answer.
	 * @param door code of the door at which the report was sent, in either case
	 * @param question code of the question; for another door, preceded by that door's
	 * code and a full stop
	 * @param input code of the input
	 * @param codes the options that were chosen
	 */
	Set<SafetyFact> of(Door door, String question, String input, List<String> codes);

	/** As {@link #of}, but by the council's content alone. */
	Set<SafetyFact> ofContent(Door door, String question, String input, List<String> codes);

	/** The facts that answers can raise, door by door and list by list. */
	List<Reach> reach();

	/** The same with content that is not in force. */
	List<Reach> reach(Council content);

	/**
	 * The facts that answers can raise at a door: by its own questions and one list that
	 * it offers.
	 *
	 * @param files the content file of that list; empty at a door without lists
	 * @param now with the content as it stands
	 * @param shipped with the content that ships with Waymark
	 */
	record Reach(Door door, List<String> files, Set<SafetyFact> now, Set<SafetyFact> shipped) {

		public Reach {
			files = List.copyOf(files);
			now = Set.copyOf(now);
			shipped = Set.copyOf(shipped);
		}

	}

}

package org.waymark.desk;

import org.waymark.site.terms.Door;

/** The wording of questions and answers, as the reporter read it. */
public interface QuestionWords {

	/**
	 * The question as its page asks it.
	 * @param door at which it was asked
	 */
	String question(Door door, String question);

	/** The label of an input of a question; empty if it is the question itself. */
	String input(Door door, String question, String input);

	/** An option in words. */
	String option(Door door, String question, String input, String code);

}

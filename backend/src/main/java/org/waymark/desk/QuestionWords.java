package org.waymark.desk;

/** The wording of questions and answers, as the reporter read it. */
public interface QuestionWords {

	/**
	 * The question as its page asks it.
	 * @param door code of the door, in small letters
	 */
	String question(String door, String question);

	/** The label of an input of a question; empty if it is the question itself. */
	String input(String door, String question, String input);

	/** An option in words. */
	String option(String door, String question, String input, String code);

}

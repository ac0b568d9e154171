package org.waymark.desk;

/** What questions and answers are called, in the words that the reporter read. */
public interface QuestionWords {

	/**
	 * The question as its page asks it.
	 * @param door code of the door, in small letters
	 */
	String question(String door, String question);

	/** What an input of a question is called; empty where it is the question itself. */
	String input(String door, String question, String input);

	/** An option in words. */
	String option(String door, String question, String input, String code);

}

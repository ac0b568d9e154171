package org.waymark.site;

/**
 * What questions and answers are called, for whoever reads a report. A code that no file
 * knows (any more) is returned as it is, in readable form.
 */
public interface Wordings {

	/**
	 * The question as its page asks it.
	 * @param door code of the door, in small letters
	 */
	String question(String door, String question);

	/**
	 * What an input of a question is called; empty where it is the question itself.
	 * @param input its code, after its group's and a full stop where it is repeated
	 */
	String input(String door, String question, String input);

	/** An option in words. */
	String option(String door, String question, String input, String code);

}

package org.waymark.site.visit;

/**
 * All questions on one page.
 *
 * @param question the questions
 * @param token makes this form different from any other
 */
public record OnePage(QuestionPage question, String token) {

	@Override
	public String toString() {
		return "OnePage[hidden]";
	}

}

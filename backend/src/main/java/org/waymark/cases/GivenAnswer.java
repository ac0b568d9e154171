package org.waymark.cases;

import java.util.List;

/**
 * One answer of a report, exactly as it was given.
 *
 * @param question code of the question; of another door than the report's, after that
 * door's code and a full stop
 * @param input code of the input; where it is repeated, after its group's and a full stop
 * @param set which repetition, from 1; 0 if it is not repeated
 * @param coded whether the values are codes of options rather than a person's words
 * @param values at least one
 */
public record GivenAnswer(String question, String input, int set, boolean coded, List<String> values) {

	public GivenAnswer {
		values = List.copyOf(values);
	}

	@Override
	public String toString() {
		return "Answered[hidden]";
	}

}

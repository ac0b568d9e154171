package org.waymark.site.report.open;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;

/**
 * Anything else that a person may know: all of it is offered, whatever was said before.
 */
record MoreQuestion() implements Question {

	@Override
	public String name() {
		return "more";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Words.of("vehicle"), Words.of("online"), Words.of("place"), Words.of("dates"),
				Words.of("others"), Words.of("visitors"), Words.of("told"));
	}

	@Override
	public boolean folded() {
		return true;
	}

}

package org.waymark.site.report.open;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

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
		return List.of(FreeText.of("vehicle"), FreeText.of("online"), FreeText.of("place"), FreeText.of("dates"),
				FreeText.of("others"), FreeText.of("visitors"), FreeText.of("told"));
	}

	@Override
	public boolean folded() {
		return true;
	}

}

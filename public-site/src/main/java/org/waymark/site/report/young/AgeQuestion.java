package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;

/** How old are you? */
record AgeQuestion() implements Question {

	@Override
	public String name() {
		return "age";
	}

	@Override
	public List<Input> inputs() {
		return List.of(SingleLine.of("age", 100));
	}

}

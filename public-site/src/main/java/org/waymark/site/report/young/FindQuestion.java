package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;

/**
 * Name, school, home: of the child, so it belongs to the concern and not to a reporter's
 * part.
 */
record FindQuestion() implements Question {

	@Override
	public String name() {
		return "find";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new SingleLine("name", 200, SingleLine.Sort.OWN_NAME, false), SingleLine.ofSchool(200),
				SingleLine.of("home", 500));
	}

}

package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;

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
		return List.of(new Line("name", 200, Line.Sort.OWN_NAME, false), Line.of("school", 200), Line.of("home", 500));
	}

}

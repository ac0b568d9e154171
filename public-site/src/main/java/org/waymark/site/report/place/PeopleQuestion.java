package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Group;
import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;

/** Is there anybody you can describe? A person's looks can be enough. */
record PeopleQuestion() implements Question {

	@Override
	public String name() {
		return "people";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Group("people", List.of(Line.of("name", 500), Line.of("part", 500))));
	}

}

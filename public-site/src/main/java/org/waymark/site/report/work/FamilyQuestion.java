package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Group;
import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;

/** Who is in the family and the home? */
record FamilyQuestion() implements Question {

	@Override
	public String name() {
		return "family";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Group("family", List.of(Line.of("name", 500), Line.of("part", 500))), Words.of("needs"));
	}

}

package org.waymark.site.report.common;

import java.util.List;

import org.waymark.site.report.Group;
import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;

/** Which children is it about? Whatever is known of each. */
public record ChildrenQuestion() implements Question {

	public static final Group CHILDREN = new Group("children",
			List.of(Line.of("name", 500), Line.of("age", 100), Line.of("school", 300), Line.of("where", 1_000)));

	@Override
	public String name() {
		return "who";
	}

	@Override
	public List<Input> inputs() {
		return List.of(CHILDREN);
	}

}

package org.waymark.site.report.common;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;

/** Which children is it about? Whatever is known of each. */
public record ChildrenQuestion() implements Question {

	public static final QuestionGroup CHILDREN = new QuestionGroup("children", List.of(SingleLine.of("name", 500),
			SingleLine.of("age", 100), SingleLine.ofSchool(300), SingleLine.of("where", 1_000)));

	@Override
	public String name() {
		return "who";
	}

	@Override
	public List<Input> inputs() {
		return List.of(CHILDREN);
	}

}

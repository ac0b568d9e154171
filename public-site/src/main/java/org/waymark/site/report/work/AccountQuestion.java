package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/** Asks what was seen and told, with the child's own words apart from it. */
record AccountQuestion() implements Question {

	@Override
	public String name() {
		return "story";
	}

	@Override
	public List<Input> inputs() {
		return List.of(FreeText.story("story", true), FreeText.story("words", false),
				AnyOf.of("source", "saw", "child", "other", "records", AnyOf.NOT_SURE));
	}

}

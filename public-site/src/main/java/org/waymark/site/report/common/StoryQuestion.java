package org.waymark.site.report.common;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/** What has happened, or what is worrying you? The only text that a report must have. */
public record StoryQuestion() implements Question {

	public static final FreeText STORY = FreeText.story("story", true);

	@Override
	public String name() {
		return "story";
	}

	@Override
	public List<Input> inputs() {
		return List.of(STORY);
	}

}

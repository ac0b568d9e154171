package org.waymark.site.report.young;

import java.util.List;
import java.util.Optional;

import org.waymark.site.Fields;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.common.StoryQuestion;

/**
 * What's going on? In their own words. If the words say that they want to die, or to hurt
 * themselves, the next page shows people to talk to, and the hub reads the report first.
 * Nothing is refused because of it.
 */
record OwnStoryQuestion() implements Question {

	@Override
	public String name() {
		return "story";
	}

	@Override
	public List<Input> inputs() {
		return List.of(StoryQuestion.STORY);
	}

	@Override
	public Optional<String> interlude(Fields answer) {
		return HeavyWords.in(answer.text(StoryQuestion.STORY.name())) ? Optional.of(HelpPage.NAME) : Optional.empty();
	}

}

package org.waymark.site.report;

import java.util.List;
import java.util.Set;

import org.waymark.site.Fields;

/** What has happened, or what is worrying you? The only text that a report must have. */
public final class StoryQuestion implements Question {

	public static final String STORY = "story";

	/** Characters that the page advises. More is kept whole and flagged. */
	public static final int ADVISED = 10_000;

	/** Characters that one report takes. More is shown again as typed, never cut. */
	public static final int MOST = 100_000;

	@Override
	public String name() {
		return "story";
	}

	@Override
	public String path() {
		return "/report/story";
	}

	@Override
	public Set<String> fields() {
		return Set.of(STORY);
	}

	@Override
	public boolean mandatory() {
		return true;
	}

	@Override
	public List<Problem> problems(Fields given) {
		String story = given.text(STORY);
		if (story.isBlank()) {
			return List.of(Problem.of(STORY, "story.missing"));
		}
		return (story.length() > MOST) ? List.of(Problem.tooLong(STORY, "story.too-long", MOST)) : List.of();
	}

}

package org.waymark.site.visit;

import org.springframework.util.MultiValueMap;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;

/**
 * Answers that come with the form itself: the page that is shown while the store is away
 * carries them, since the draft may be gone when it is sent again.
 */
final class Carried {

	private Carried() {
	}

	/** What the form carries; {@link Draft#EMPTY} when it is an ordinary one. */
	static Draft answers(Journey journey, MultiValueMap<String, String> form) {
		Draft carried = Draft.EMPTY;
		for (Question question : journey.questions()) {
			Fields given = FormFields.of(form, question.fields());
			if (!given.values().isEmpty() && question.problems(given).isEmpty()) {
				carried = carried.withAnswer(question.name(), given);
			}
		}
		return carried;
	}

}

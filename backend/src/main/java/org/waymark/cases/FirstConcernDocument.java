package org.waymark.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.waymark.site.terms.Door;
import org.waymark.site.text.TypedText;

/**
 * The concern as the first version kept it. No longer written; what was kept so is still
 * read.
 */
record FirstConcernDocument(@Nullable String danger, String story, List<String> signs, List<String> overLong) {

	/** The same as it would be kept now. */
	ConcernDocument renewed() {
		List<GivenAnswer> answers = new ArrayList<>();
		if (this.danger != null) {
			answers.add(new GivenAnswer("now", "danger", 0, true,
					List.of(this.danger.toLowerCase(Locale.ROOT).replace('_', '-'))));
		}
		if (!TypedText.isBlank(this.story)) {
			answers.add(new GivenAnswer("story", "story", 0, false, List.of(this.story)));
		}
		if (!this.signs.isEmpty()) {
			answers.add(new GivenAnswer("signs", "signs", 0, true, this.signs));
		}
		return new ConcernDocument(Door.PUBLIC, answers, this.overLong);
	}

	@Override
	public String toString() {
		return "FirstConcernDocument[hidden]";
	}

}

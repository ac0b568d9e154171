package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;

/** Did it happen to you, or to another person? May be skipped. */
record WhoseQuestion() implements Question {

	@Override
	public String name() {
		return "about";
	}

	@Override
	public List<Input> inputs() {
		return List.of(OneOf.of("about", "me", "other", "both", "not-sure").gravest("both"));
	}

}

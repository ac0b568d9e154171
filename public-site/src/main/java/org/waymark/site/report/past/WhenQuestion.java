package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;

/** When and where it was, as people remember such things. */
record WhenQuestion() implements Question {

	@Override
	public String name() {
		return "when";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Line.of("when", 500), Line.of("ageThen", 200), Line.of("place", 1_000), Words.of("told"));
	}

}

package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;

/** When and where it was, as people remember such things. */
record PastWhenQuestion() implements Question {

	@Override
	public String name() {
		return "when";
	}

	@Override
	public List<Input> inputs() {
		return List.of(SingleLine.of("when", 500), SingleLine.of("ageThen", 200), SingleLine.of("place", 1_000),
				FreeText.of("told"));
	}

}

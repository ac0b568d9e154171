package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/** The person's hopes. It is their choice, and nothing has to be chosen. */
record HopeQuestion() implements Question {

	@Override
	public String name() {
		return "hope";
	}

	@Override
	public List<Input> inputs() {
		return List.of(AnyOf.of("hope", "children-safe", "on-record", "support", "police", "not-sure"),
				FreeText.of("hopeWords"));
	}

}

package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/** What has been done, and who else is involved? */
record DoneQuestion() implements Question {

	@Override
	public String name() {
		return "done";
	}

	@Override
	public List<Input> inputs() {
		return List.of(FreeText.of("done"), FreeText.of("others"), FreeText.of("helps"));
	}

}

package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;

/** What has been done, and who else is involved? */
record DoneQuestion() implements Question {

	@Override
	public String name() {
		return "done";
	}

	@Override
	public List<Input> inputs() {
		return List.of(Words.of("done"), Words.of("others"), Words.of("helps"));
	}

}

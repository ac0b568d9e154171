package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;
import org.waymark.site.report.common.YouQuestion;

/** Asks who tells us. A person who works with children is not anonymous. */
record WorkerQuestion() implements Question {

	@Override
	public String name() {
		return "you";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Line("name", 200, Line.Sort.OWN_NAME, true), new Line("role", 200, Line.Sort.PLAIN, true),
				new Line("organisation", 200, Line.Sort.PLAIN, true), new Line("phone", 50, Line.Sort.OWN_PHONE, false),
				new Line("email", 254, Line.Sort.OWN_EMAIL, false), YouQuestion.MAIL, Words.of("safeContact"));
	}

}

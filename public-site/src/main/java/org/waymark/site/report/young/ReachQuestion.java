package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;
import org.waymark.site.report.Words;
import org.waymark.site.report.common.YouQuestion;

/** How can we talk safely, and whom does the child trust? */
record ReachQuestion() implements Question {

	@Override
	public String name() {
		return "reach";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Line("phone", 50, Line.Sort.OWN_PHONE, false),
				new Line("email", 254, Line.Sort.OWN_EMAIL, false), YouQuestion.MAIL, Words.of("safeContact"),
				Words.of("trusted"));
	}

}

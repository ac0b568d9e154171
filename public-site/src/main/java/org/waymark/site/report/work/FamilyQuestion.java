package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;

/** Who is in the family and the home? */
record FamilyQuestion() implements Question {

	@Override
	public String name() {
		return "family";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new QuestionGroup("family", List.of(SingleLine.of("name", 500), SingleLine.of("part", 500))),
				FreeText.of("needs"));
	}

}

package org.waymark.site.report.young;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.site.Fields;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.common.YouQuestion;

/** How can we talk safely, and whom does the child trust? */
record ReachQuestion() implements Question {

	@Override
	public String name() {
		return "reach";
	}

	@Override
	public List<Problem> problems(Fields given) {
		return Stream.concat(Question.super.problems(given).stream(), YouQuestion.withoutAddress(given).stream())
			.toList();
	}

	@Override
	public List<String> unfit(Fields given) {
		return YouQuestion.withMail(Question.super.unfit(given));
	}

	@Override
	public List<Input> inputs() {
		return List.of(new SingleLine("phone", 50, SingleLine.Sort.OWN_PHONE, false),
				new SingleLine("email", 254, SingleLine.Sort.OWN_EMAIL, false), YouQuestion.MAIL,
				FreeText.of("safeContact"), FreeText.of("trusted"));
	}

}

package org.waymark.site.report.work;

import java.util.List;
import java.util.stream.Stream;

import org.waymark.site.Fields;
import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.common.YouQuestion;

/** Asks who tells us. A person who works with children is not anonymous. */
record WorkerQuestion() implements Question {

	@Override
	public String name() {
		return "you";
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
		return List.of(new SingleLine("name", 200, SingleLine.Sort.OWN_NAME, true),
				new SingleLine("role", 200, SingleLine.Sort.PLAIN, true),
				new SingleLine("organisation", 200, SingleLine.Sort.PLAIN, true),
				new SingleLine("phone", 50, SingleLine.Sort.OWN_PHONE, false),
				new SingleLine("email", 254, SingleLine.Sort.OWN_EMAIL, false), YouQuestion.MAIL,
				FreeText.of("safeContact"));
	}

}

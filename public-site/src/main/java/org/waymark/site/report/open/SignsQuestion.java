package org.waymark.site.report.open;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/** Do any of these fit? In everyday words, from the council's content. */
record SignsQuestion() implements Question {

	@Override
	public String name() {
		return "signs";
	}

	@Override
	public List<Input> inputs() {
		return List.of(AnyOf.listed("signs", "signs"));
	}

}

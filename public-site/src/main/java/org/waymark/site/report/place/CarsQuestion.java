package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.QuestionGroup;
import org.waymark.site.report.SingleLine;

/** Did you see a vehicle? A part of its number helps. */
record CarsQuestion() implements Question {

	@Override
	public String name() {
		return "cars";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new QuestionGroup("cars",
				List.of(new SingleLine("plate", 50, SingleLine.Sort.CODE, false), SingleLine.of("look", 500))));
	}

}

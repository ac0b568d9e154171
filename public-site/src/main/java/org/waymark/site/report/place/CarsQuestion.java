package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.Group;
import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;

/** Did you see a vehicle? A part of its number helps. */
record CarsQuestion() implements Question {

	@Override
	public String name() {
		return "cars";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Group("cars", List.of(new Line("plate", 50, Line.Sort.CODE, false), Line.of("look", 500))));
	}

}

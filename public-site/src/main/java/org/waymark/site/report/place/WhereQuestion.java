package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Line;
import org.waymark.site.report.Question;

/** Which place is it? A description is enough: not every place has an address. */
record WhereQuestion() implements Question {

	@Override
	public String name() {
		return "where";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new Line("place", 1_000, Line.Sort.PLAIN, true), Line.of("address", 500),
				AnyOf.of("kind", "home", "hotel", "food", "shop", "bar", "attraction", "outside", "vehicle", "group",
						"other", AnyOf.NOT_SURE));
	}

}

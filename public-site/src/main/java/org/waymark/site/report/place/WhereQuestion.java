package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;

/** Which place is it? A description is enough: not every place has an address. */
record WhereQuestion() implements Question {

	@Override
	public String name() {
		return "where";
	}

	@Override
	public List<Input> inputs() {
		return List.of(new SingleLine("place", 1_000, SingleLine.Sort.PLAIN, true), SingleLine.of("address", 500),
				AnyOf.of("kind", "home", "hotel", "food", "shop", "bar", "attraction", "outside", "vehicle", "group",
						"other", AnyOf.NOT_SURE));
	}

}

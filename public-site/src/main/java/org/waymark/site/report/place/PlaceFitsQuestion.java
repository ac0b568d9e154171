package org.waymark.site.report.place;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/**
 * Do any of these fit what was noticed at the place? From the council's content.
 */
record PlaceFitsQuestion() implements Question {

	@Override
	public String name() {
		return "fits";
	}

	@Override
	public List<Input> inputs() {
		return List.of(AnyOf.listed("fits", "worries-place"));
	}

}

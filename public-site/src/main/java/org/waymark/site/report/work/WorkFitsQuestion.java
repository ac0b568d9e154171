package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/**
 * What kind of worry is it? From the council's content; may be left out.
 */
record WorkFitsQuestion() implements Question {

	@Override
	public String name() {
		return "fits";
	}

	@Override
	public List<Input> inputs() {
		return List.of(AnyOf.listed("fits", "worries-work"));
	}

}

package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;

/** What are they afraid of, and is the person close tonight? */
record WorryQuestion() implements Question {

	@Override
	public String name() {
		return "worry";
	}

	@Override
	public List<Input> inputs() {
		return List.of(FreeText.of("worry"),
				OneOf.of("tonight", "yes", "no", "not-sure").raising("yes", SafetyFact.ACCESS_TONIGHT));
	}

}

package org.waymark.site.report.past;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;
import org.waymark.site.safety.SafetyFact;

/** Does the person still have contact with children? What was may be going on. */
record ContactQuestion() implements Question {

	@Override
	public String name() {
		return "contact";
	}

	@Override
	public List<Input> inputs() {
		return List.of(OneOf.of("contact", "yes", "no", "not-sure").raising("yes", SafetyFact.CONTACT_WITH_CHILDREN),
				OneOf.of("tonight", "yes", "no", "not-sure").raising("yes", SafetyFact.ACCESS_TONIGHT),
				FreeText.of("contactHow"));
	}

}

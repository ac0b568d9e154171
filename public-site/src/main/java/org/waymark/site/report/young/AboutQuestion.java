package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.safety.SafetyFact;

/** Is it about the child who writes, a friend, or a member of the family? */
record AboutQuestion() implements Question {

	@Override
	public String name() {
		return "about";
	}

	@Override
	public List<Input> inputs() {
		return List.of(
				AnyOf.of("about", "me", "friend", "family", "other", AnyOf.NOT_SURE)
					.raising("me", SafetyFact.REPORTER_IS_CHILD)
					.raising(AnyOf.NOT_SURE, SafetyFact.REPORTER_IS_CHILD),
				SingleLine.of("other", 500), SingleLine.of("otherAge", 100));
	}

}

package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.FreeText;
import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;

/** Do the parents know? "Unsafe to tell them" is an answer like any other. */
record ParentsQuestion() implements Question {

	@Override
	public String name() {
		return "parents";
	}

	@Override
	public List<Input> inputs() {
		return List.of(OneOf.required("parents", "agree", "disagree", "told", "not-told", "unsafe", "not-known")
			.gravest("unsafe", "disagree"), FreeText.of("why"));
	}

}

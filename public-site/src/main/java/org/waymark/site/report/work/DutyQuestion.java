package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.OneOf;
import org.waymark.site.report.Question;

/**
 * Is this told under a legal duty? Part of the receipt's meaning, and of nothing else: no
 * answer changes how the report is handled.
 */
record DutyQuestion() implements Question {

	@Override
	public String name() {
		return "duty";
	}

	@Override
	public List<Input> inputs() {
		return List.of(OneOf.required("duty", "yes", "no", "not-sure"));
	}

}

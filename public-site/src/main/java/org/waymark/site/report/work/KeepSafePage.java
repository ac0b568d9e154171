package org.waymark.site.report.work;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/**
 * The first steps for a child who may want to die, and whom to ring. The page asks
 * nothing and leads back into the questions.
 */
record KeepSafePage() implements Question {

	static final String NAME = "help";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String template() {
		return "keepSafe";
	}

	@Override
	public List<Input> inputs() {
		return List.of();
	}

}

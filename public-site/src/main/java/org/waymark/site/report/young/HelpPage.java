package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/**
 * Shows people to talk to right now. It asks nothing, and leads on to where the child
 * was.
 */
record HelpPage() implements Question {

	static final String NAME = "help";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String template() {
		return NAME;
	}

	@Override
	public List<Input> inputs() {
		return List.of();
	}

}

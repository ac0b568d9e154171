package org.waymark.site.report.common;

import java.util.List;

import org.waymark.site.report.Input;
import org.waymark.site.report.Question;
import org.waymark.site.report.SingleLine;
import org.waymark.site.report.SingleLine.Sort;

/**
 * "Call 999 now", and the way on after the call, with room for the number that the police
 * gave.
 */
public record CallAside() implements Question {

	/** Code of the page. */
	public static final String NAME = "call";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Input> inputs() {
		return List.of(new SingleLine("log", 100, Sort.CODE, false));
	}

	@Override
	public String template() {
		return "call";
	}

}

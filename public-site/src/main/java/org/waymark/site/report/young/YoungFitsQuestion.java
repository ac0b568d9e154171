package org.waymark.site.report.young;

import java.util.List;

import org.waymark.site.report.AnyOf;
import org.waymark.site.report.Input;
import org.waymark.site.report.Question;

/**
 * Is it about any of these? A child reads it after their own words, so that no list puts
 * words into their mouth, and may skip it.
 */
record YoungFitsQuestion() implements Question {

	@Override
	public String name() {
		return "fits";
	}

	@Override
	public List<Input> inputs() {
		return List.of(AnyOf.listed("fits", "worries-young"));
	}

}

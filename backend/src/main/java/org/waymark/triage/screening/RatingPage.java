package org.waymark.triage.screening;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for rating a report.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param version counts the report's changes
 * @param rated how it is rated now
 * @param mine whether the reader owns the report
 * @param floor the suggested floor; empty if no safety rule fired
 * @param conflict the change made meanwhile; empty if there is none
 * @param form the rating as typed
 * @param faults the faults
 */
record RatingPage(DeskFrame frame, String reference, String address, int version, Rated rated, boolean mine,
		Optional<Floor> floor, Optional<Conflict> conflict, Form form, List<FieldError> faults) {

	/** Whether any sign was noted in this form before. */
	public boolean noted() {
		return this.form.signs().stream().flatMap(group -> group.choices().stream()).anyMatch(Option::chosen);
	}

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "RatingPage[hidden]";
	}

	/**
	 * The present rating of the report.
	 *
	 * @param words its name
	 * @param code the same as a code, or empty
	 */
	public record Rated(String words, String code) {

	}

	/**
	 * A rating as it is typed.
	 *
	 * @param options the ratings to choose from
	 * @param signs the signs that may be noted beside the reason, by group
	 * @param reason why, as typed
	 */
	public record Form(List<Option> options, List<Signs> signs, String reason) {

		@Override
		public String toString() {
			return "Form[hidden]";
		}

	}

	/**
	 * A suggestion.
	 *
	 * @param rating in words
	 * @param why the safety rules that suggest it
	 */
	public record Floor(String rating, List<String> why) {

	}

	/**
	 * Two versions that do not agree.
	 *
	 * @param before how it was rated when the form was opened
	 * @param now how it is rated now
	 */
	public record Conflict(String before, String now) {

	}

	/**
	 * Signs that belong together.
	 *
	 * @param field of the form
	 * @param title what they are about
	 * @param choices to tick
	 */
	public record Signs(String field, String title, List<Option> choices) {

	}

}

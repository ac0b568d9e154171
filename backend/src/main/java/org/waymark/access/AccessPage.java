package org.waymark.access;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template about who may read a report.
 *
 * @param frame the page's frame
 * @param reference in two groups
 * @param address of the report's page
 * @param maySet whether the reader may hide it from others and keep it to some
 * @param changed whether a colleague was first
 * @param standing who may read it now
 * @param choices what may be chosen
 * @param form the typed form
 * @param faults the faults
 */
record AccessPage(DeskFrame frame, String reference, String address, boolean maySet, boolean changed, Standing standing,
		Choices choices, Kept form, List<FieldError> faults) {

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "AccessPage[hidden]";
	}

	/**
	 * Who may read a report now.
	 *
	 * @param recusals the people from whom it is hidden
	 * @param restriction its restriction, or empty
	 * @param openings the openings out of turn
	 */
	public record Standing(List<Row> recusals, Optional<Row> restriction, List<Row> openings) {

		@Override
		public String toString() {
			return "Standing[hidden]";
		}

	}

	/**
	 * What may be chosen.
	 *
	 * @param colleagues from whom it may be hidden
	 * @param kinds how much others may see of it
	 * @param readers the people who may be named
	 */
	public record Choices(List<Option> colleagues, List<Option> kinds, List<Option> readers) {

	}

	/**
	 * One thing that stands.
	 *
	 * @param id its id, or empty
	 * @param what it is
	 * @param by who did it, and when
	 * @param words why
	 */
	public record Row(String id, String what, String by, String words) {

		@Override
		public String toString() {
			return "Row[hidden]";
		}

	}

	/**
	 * Reasons as they were typed, each in its own form.
	 */
	public record Kept(String own, String because, String why, String lifted) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}

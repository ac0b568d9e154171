package org.waymark.triage.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.form.FieldError;
import org.waymark.platform.form.Option;
import org.waymark.staff.DeskFrame;

/**
 * The parameter of the template for closing the day.
 *
 * @param frame the page's frame
 * @param opening the next opening of the hub
 * @param closed who closed the day and when, or empty if it is not closed
 * @param changed whether anything has changed since the form was opened
 * @param strip the numbers that must be 0
 * @param lifted how many closed reports have something unread, in words, or empty
 * @param night the reports that cannot wait until then
 * @param note for the night, as typed
 * @param looking what the note names
 * @param faults the faults
 */
record HandoverPage(DeskFrame frame, Opening opening, String closed, boolean changed, List<Figure> strip, String lifted,
		Night night, String note, Looking looking, List<FieldError> faults) {

	/** The same with what to look at. */
	HandoverPage looking(Looking what, List<FieldError> said) {
		return new HandoverPage(this.frame, this.opening, this.closed, this.changed, strip(), this.lifted, this.night,
				this.note, what, said);
	}

	/** The fault of a field, or null. */
	public @Nullable String fault(String field) {
		return FieldError.at(field, this.faults);
	}

	@Override
	public String toString() {
		return "DayPage[hidden]";
	}

	/**
	 * What a note names, once it was looked through.
	 *
	 * @param mark of the note; empty if there is nothing to look at
	 */
	public record Looking(String mark, List<String> found) {

		static final Looking NOTHING = new Looking("", List.of());

		@Override
		public String toString() {
			return "Looking[hidden]";
		}

	}

	/**
	 * The next opening of the hub.
	 *
	 * @param at when, in words
	 * @param machine the same as an ISO 8601 instant
	 */
	public record Opening(String at, String machine) {

	}

	/**
	 * The reports that cannot wait for the next opening.
	 *
	 * @param uncovered those that need a person for the night
	 * @param covered those that have one
	 * @param restricted how many more need a person and are restricted to others, in
	 * words, or empty
	 */
	public record Night(List<Row> uncovered, List<Row> covered, String restricted) {

	}

	/**
	 * A report.
	 *
	 * @param code its reference, as fields are called
	 * @param reference in two groups
	 * @param address of its page
	 * @param version counts its changes
	 * @param why why it cannot wait
	 * @param owner who has it now
	 * @param people who may have it tonight
	 */
	public record Row(String code, String reference, String address, int version, String why, String owner,
			List<Option> people) {

	}

	/**
	 * A number that must be 0.
	 *
	 * @param label what it counts
	 * @param count how many
	 * @param address where those are
	 */
	public record Figure(String label, long count, String address) {

	}

}

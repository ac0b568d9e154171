package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.site.terms.Door;

/**
 * A report that was just opened and becomes the hub's own record.
 *
 * @param id the id that it had while sealed
 * @param reference ten characters, without spaces
 * @param arrival how it came
 * @param subject what it is about
 * @param rules codes of the safety rules that fired
 * @param deadline when a decision is due by law
 * @param card the queue's card
 * @param named the children and people that it names
 * @param concern the concern
 * @param reporter the reporter
 */
public record NewReport(UUID id, String reference, Arrival arrival, Subject subject, List<String> rules,
		Deadline deadline, QueueCard card, Named named, ConcernDocument concern, ReporterDocument reporter) {

	@Override
	public String toString() {
		return "NewReport[hidden]";
	}

	/**
	 * How a report came.
	 *
	 * @param received when the database took it (UTC)
	 * @param door the way it came in
	 * @param assurance code of the assurance that the checks gave
	 * @param reasons codes of the reasons for that
	 */
	public record Arrival(Instant received, Door door, String assurance, List<String> reasons) {

	}

	/**
	 * The subject of a report.
	 *
	 * @param kind {@code CHILD}, or {@code PLACE} if it is about a place and names no
	 * child, or {@code ADVICE}
	 * @param area {@code INSIDE} the council's area, {@code OUTSIDE} it or
	 * {@code UNKNOWN}
	 */
	public record Subject(String kind, String area) {

	}

	/**
	 * The deadline that the law sets.
	 *
	 * @param due when a decision is due (UTC); empty if the law sets no clock
	 * @param calendar version of the calendar used for it
	 */
	public record Deadline(Optional<Instant> due, String calendar) {

	}

	/**
	 * Whom a report names.
	 *
	 * @param children the children
	 * @param people other people
	 */
	public record Named(List<SubjectDocument> children, List<SubjectDocument> people) {

		@Override
		public String toString() {
			return "Named[hidden]";
		}

	}

}

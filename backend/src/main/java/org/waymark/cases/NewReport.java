package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that was just opened and becomes the hub's own record.
 *
 * @param id the id that it had while sealed
 * @param reference ten characters, without spaces
 * @param received when the database took it (UTC)
 * @param door code of the way it came in
 * @param kind {@code CHILD}, or {@code PLACE} if it is about a place and names no child
 * @param statutoryDue when a decision is due by law (UTC); empty if the law sets no clock
 * @param calendar version of the calendar used for it
 * @param assurance code of the assurance that the checks gave
 * @param reasons codes of the reasons for that
 * @param rules codes of the safety rules that fired
 * @param area {@code INSIDE} the council's area, {@code OUTSIDE} it or {@code UNKNOWN}
 * @param card the queue's card
 * @param children the children that it names
 * @param people the other people that it names
 * @param concern the concern
 * @param reporter the reporter
 */
public record NewReport(UUID id, String reference, Instant received, String door, String kind,
		Optional<Instant> statutoryDue, String calendar, String assurance, List<String> reasons, List<String> rules,
		String area, QueueCard card, List<SubjectDocument> children, List<SubjectDocument> people,
		ConcernDocument concern, ReporterDocument reporter) {

	@Override
	public String toString() {
		return "NewReport[hidden]";
	}

}

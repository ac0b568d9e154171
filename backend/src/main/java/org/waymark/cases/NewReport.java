package org.waymark.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that has just been opened, to become the hub's own record.
 *
 * @param id the id that it had while sealed
 * @param reference ten characters, without spaces
 * @param received when the database took it (UTC)
 * @param door code of the way it came in
 * @param kind {@code CHILD}, or {@code PLACE} where it is about a place and names no
 * child
 * @param statutoryDue when a decision is due by law (UTC); empty where the law sets no
 * clock
 * @param calendar version of the calendar that says so
 * @param assurance code of what the checks made of how it came
 * @param reasons codes of the reasons for that
 * @param rules codes of the safety rules that fired
 * @param area {@code INSIDE} the council's area, {@code OUTSIDE} it or {@code UNKNOWN}
 * @param card what the queue shows
 * @param children the children whom it names
 * @param people others whom it names
 * @param concern what was reported
 * @param reporter who reported
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

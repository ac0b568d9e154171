package org.waymark.administration.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

@Component
@ConditionalOnFace(Face.TRIAGE)
class DeadlineStore {

	private final DatabaseClient db;

	DeadlineStore(TriageDatabase database) {
		this.db = database.client();
	}

	/**
	 * Deadlines to come of open reports, on days on which the hub is closed by a
	 * calendar, the first to come first. Red is due in elapsed hours whatever the day.
	 */
	Flux<ClosedDeadline> onClosedDays(WorkingTime calendar, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT r.reference, d.clock, d.due, c.name, clock_timestamp() AS now
				FROM triage.seen_by(:reader) r
				CROSS JOIN LATERAL (VALUES
				    ('LAW', CASE WHEN r.decided IS NULL THEN coalesce(r.reopened_due, r.statutory_due) END),
				    ('RATING', CASE WHEN r.decided IS NULL AND r.rating <> 'RED' THEN r.rating_due END),
				    ('TELL', CASE WHEN r.decided IS NOT NULL THEN r.tell_due END)) d (clock, due)
				LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place <> 'CLOSED' AND d.due > now()
				  AND ((d.due AT TIME ZONE 'Europe/London')::date = ANY (:closed)
				       OR extract(isodow FROM d.due AT TIME ZONE 'Europe/London')::integer = ANY (:off))
				ORDER BY d.due, r.reference, d.clock LIMIT :limit
				""")
			.bind("reader", reader.value())
			.bind("closed", calendar.closedDays().toArray(LocalDate[]::new))
			.bind("off",
					Stream.of(DayOfWeek.values())
						.filter(day -> !calendar.hours().containsKey(day))
						.map(DayOfWeek::getValue)
						.toArray(Integer[]::new))
			.bind("limit", limit)
			.map(DeadlineStore::deadline)
			.all();
	}

	private static ClosedDeadline deadline(Readable row) {
		return new ClosedDeadline(Columns.reference(row, "reference"), Columns.get(row, "clock", String.class),
				Columns.get(row, "due", Instant.class), Columns.get(row, "now", Instant.class),
				Objects.requireNonNullElse(row.get("name", String.class), ""));
	}

	/**
	 * A deadline on a day on which the hub is closed.
	 *
	 * @param reference of the report
	 * @param clock code of which clock it is
	 * @param due the deadline
	 * @param now the database's time
	 * @param owner who has the report, or empty
	 */
	record ClosedDeadline(ReportReference reference, String clock, Instant due, Instant now, String owner) {

	}

}

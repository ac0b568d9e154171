package org.waymark.triage.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.clocks.HubCalendar;
import org.waymark.clocks.Rating;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.ReportReference;
import org.waymark.triage.deadlines.KeptCalendars;
import org.waymark.triage.screening.ScreenedReport.Times;

@Component
@ConditionalOnFace(Face.TRIAGE)
class ScreeningStore {

	private final DatabaseClient db;

	private final HubCalendar calendar;

	ScreeningStore(TriageDatabase database, HubCalendar calendar) {
		this.db = database.client();
		this.calendar = calendar;
	}

	Mono<ScreenedReport> find(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, coalesce(r.reopened, t.taken, r.received) AS received,
				       clock_timestamp() AS now, r.state = 'CLOSED' AS closed, r.owner, r.rating,
				       CASE WHEN r.decided IS NULL THEN r.rating_due END AS due, r.rules,
				       k.version AS calendar, k.hours, k.closed AS closed_days
				FROM triage.seen_by(:reader) r LEFT JOIN triage.taken t ON t.reference = r.reference
				LEFT JOIN triage.calendar k ON k.version = r.calendar AND r.reopened IS NULL
				WHERE r.reference = :reference
				""").bind("reference", reference.text()).bind("reader", reader.value()).map(this::screened).one();
	}

	private ScreenedReport screened(Readable row) {
		return new ScreenedReport(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Columns.get(row, "version", Integer.class),
				new Times(Columns.get(row, "received", Instant.class), Columns.get(row, "now", Instant.class),
						KeptCalendars.of(row).orElseGet(this.calendar::current)),
				Columns.get(row, "closed", Boolean.class),
				Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new),
				Optional.ofNullable(row.get("rating", String.class)).map(Rating::valueOf),
				Optional.ofNullable(row.get("due", Instant.class)),
				RuleCode.all(Columns.get(row, "rules", String[].class)));
	}

}

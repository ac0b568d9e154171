package org.waymark.triage.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.clocks.Rating;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class ScreeningStore {

	private final DatabaseClient db;

	ScreeningStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<ScreenedReport> find(String reference, UUID reader) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, coalesce(r.reopened, t.taken, r.received) AS received,
				       clock_timestamp() AS now, r.state = 'CLOSED' AS closed, r.owner, r.rating,
				       CASE WHEN r.decided IS NULL THEN r.rating_due END AS due, r.rules
				FROM triage.seen_by(:reader) r LEFT JOIN triage.taken t ON t.reference = r.reference
				WHERE r.reference = :reference
				""").bind("reference", reference).bind("reader", reader).map(ScreeningStore::screened).one();
	}

	/**
	 * Rates a report that the rater has and that has not changed since; false otherwise.
	 * Once it is decided its deadline stays: whether that was missed is history.
	 */
	Mono<Boolean> rate(Rated rated, UUID rater) {
		return this.db
			.sql("""
					UPDATE triage.report
					SET rating = :rating, version = version + 1,
					    rating_due = CASE WHEN decided IS NULL THEN :due ELSE rating_due END,
					    rating_calendar = CASE WHEN decided IS NULL THEN :calendar ELSE rating_calendar END,
					    peak = (SELECT r FROM unnest(ARRAY['RED', 'AMBER', 'GREEN', 'BLUE']) r WHERE r IN (peak, :rating) LIMIT 1)
					WHERE id = :report AND version = :version AND owner = :rater AND state = 'NEW'
					""")
			.bind("rating", rated.rating().name())
			.bind("due", Columns.parameter(Instant.class, rated.due()))
			.bind("calendar", rated.calendar())
			.bind("report", rated.report())
			.bind("version", rated.version())
			.bind("rater", rater)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Notes who looked first; false if another person had. */
	Mono<Boolean> look(UUID report, UUID reader) {
		return this.db.sql("""
				UPDATE triage.report SET looked = clock_timestamp(), looked_by = :reader
				WHERE id = :report AND looked IS NULL
				""").bind("reader", reader).bind("report", report).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	private static ScreenedReport screened(Readable row) {
		return new ScreenedReport(Columns.get(row, "id", UUID.class), Columns.get(row, "reference", String.class),
				Columns.get(row, "version", Integer.class), Columns.get(row, "received", Instant.class),
				Columns.get(row, "now", Instant.class), Columns.get(row, "closed", Boolean.class),
				Optional.ofNullable(row.get("owner", UUID.class)),
				Optional.ofNullable(row.get("rating", String.class)).map(Rating::valueOf),
				Optional.ofNullable(row.get("due", Instant.class)), List.of(Columns.get(row, "rules", String[].class)));
	}

	/**
	 * A rating to be kept.
	 *
	 * @param version of the report as the rater saw it
	 * @param due when it is due; empty if a rating has no clock
	 * @param calendar version of the calendar that says so
	 */
	record Rated(UUID report, int version, Rating rating, Optional<Instant> due, String calendar) {

	}

}

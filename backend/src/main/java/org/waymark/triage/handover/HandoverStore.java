package org.waymark.triage.handover;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.decisions.DecisionSummaries;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class HandoverStore {

	private final DatabaseClient db;

	private final String[] handedOver;

	HandoverStore(TriageDatabase database, DecisionSummaries outcomes) {
		this.db = database.client();
		this.handedOver = outcomes.handedOver().toArray(String[]::new);
	}

	Mono<Instant> now() {
		return this.db.sql("SELECT clock_timestamp() AS now").map(row -> Columns.get(row, "now", Instant.class)).one();
	}

	/**
	 * Reports that are red, to be read first, or due before an instant, and that nobody
	 * has for the night. A decided report is among them only while it has something
	 * unread, or is red and nobody has taken on its outcome.
	 */
	Flux<PendingReport> uncovered(StaffId reader, Instant until, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, r.rating, r.urgent, nullif(r.due, 'infinity') AS due,
				       r.decided IS NOT NULL AND NOT r.urgent AS untaken, r.owner, c.name
				FROM triage.seen_by(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place <> 'CLOSED' AND r.state = 'OPEN' AND r.night IS DISTINCT FROM 'OUT'
				  AND (r.urgent OR (r.decided IS NULL AND (r.rating = 'RED' OR r.due < :until))
				       OR (r.rating = 'RED' AND (SELECT true FROM triage.not_taken_on n
				                                 WHERE n.report = r.id AND n.code = ANY (:handedOver) LIMIT 1)))
				ORDER BY r.rank, r.turn, r.received, r.id
				LIMIT :limit
				""")
			.bind("until", until)
			.bind("handedOver", this.handedOver)
			.bind("reader", reader.value())
			.bind("limit", limit)
			.map(HandoverStore::pending)
			.all();
	}

	/**
	 * How many more of them are restricted to others: only a person who may read one can
	 * name a person for it.
	 */
	Mono<Long> restricted(StaffId reader, Instant until, int limit) {
		return this.db
			.sql("""
					SELECT count(*) FROM (
					    SELECT DISTINCT r.id FROM triage.closed_to(:reader) x JOIN triage.listed_for(:reader) r ON r.id = x.report
					    WHERE r.place <> 'CLOSED' AND r.state = 'OPEN' AND r.night IS DISTINCT FROM 'OUT'
					      AND (r.urgent OR (r.decided IS NULL AND (r.rating = 'RED' OR r.due < :until))
					           OR (r.rating = 'RED' AND (SELECT true FROM triage.not_taken_on n
					                                     WHERE n.report = r.id AND n.code = ANY (:handedOver) LIMIT 1)))
					    LIMIT :limit) l
					""")
			.bind("until", until)
			.bind("handedOver", this.handedOver)
			.bind("reader", reader.value())
			.bind("limit", limit)
			.mapValue(Long.class)
			.one();
	}

	/** How many closed reports have something that nobody has read. */
	Mono<Long> lifted(StaffId reader, int limit) {
		return this.db.sql("""
				SELECT count(*) FROM (SELECT 1 FROM triage.listed_for(:reader)
				                      WHERE place = 'NEW' AND state = 'CLOSED' LIMIT :limit) l
				""").bind("reader", reader.value()).bind("limit", limit).mapValue(Long.class).one();
	}

	/** The reports that a person has for the night. */
	Flux<PendingReport> covered(StaffId reader, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, r.rating, r.urgent, nullif(r.due, 'infinity') AS due,
				       false AS untaken, r.owner, c.name
				FROM triage.listed_for(:reader) r JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = 'NIGHT'
				ORDER BY r.rank, r.turn, r.received, r.id
				LIMIT :limit
				""").bind("reader", reader.value()).bind("limit", limit).map(HandoverStore::pending).all();
	}

	/** To whom of these people which of these reports are closed. */
	Flux<Shut> shut(List<ReportId> reports, List<StaffId> people) {
		return this.db.sql("""
				SELECT c.report, p.id AS person FROM unnest(:people) AS p (id), triage.closed_to(p.id) c
				WHERE c.report = ANY (:reports)
				""")
			.bind("people", people.stream().map(StaffId::value).toArray(UUID[]::new))
			.bind("reports", reports.stream().map(ReportId::value).toArray(UUID[]::new))
			.mapProperties(Shut.class)
			.all();
	}

	Mono<Void> close(UUID id, StaffId author, Instant until, int reports) {
		return this.db.sql("""
				INSERT INTO triage.day_closing (id, author, until, reports) VALUES (:id, :author, :until, :reports)
				""").bind("id", id).bind("author", author.value()).bind("until", until).bind("reports", reports).then();
	}

	/** The last time that a day was closed; empty when none ever was. */
	Mono<Closed> last() {
		return this.db.sql("""
				SELECT d.at, d.until, c.name FROM triage.day_closing d JOIN staff.colleague c ON c.id = d.author
				ORDER BY d.at DESC LIMIT 1
				""")
			.map(row -> new Closed(Columns.get(row, "at", Instant.class), Columns.get(row, "until", Instant.class),
					Columns.get(row, "name", String.class)))
			.one();
	}

	private static PendingReport pending(Readable row) {
		return new PendingReport(Columns.report(row, "id"), Columns.reference(row, "reference"),
				Columns.get(row, "version", Integer.class),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Columns.get(row, "urgent", Boolean.class), Columns.get(row, "untaken", Boolean.class),
				Optional.ofNullable(row.get("due", Instant.class)),
				Optional.ofNullable(row.get("owner", UUID.class)).map(StaffId::new),
				Objects.requireNonNullElse(row.get("name", String.class), ""), List.of());
	}

	/** A report, and a person to whom it is closed. */
	record Shut(ReportId report, StaffId person) {

	}

	/**
	 * A day that was closed.
	 *
	 * @param until the next opening, as it was then
	 * @param name who closed it
	 */
	record Closed(Instant at, Instant until, String name) {

	}

}

package org.waymark.intake;

import org.waymark.intake.SealedReports.HandOverFigures;
import java.time.Duration;
import java.time.Instant;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class HandOverStore {

	private final DatabaseClient db;

	HandOverStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<WaitingReport> claim() {
		return this.db.sql("""
				SELECT id, reference, received, door, assurance, reasons, draft, schema, hub_key, sealed
				FROM intake.sealed_report WHERE state = 'WAITING'
				ORDER BY attempts, received, id LIMIT 1 FOR UPDATE SKIP LOCKED
				""").map(WaitingReport::read).one();
	}

	Mono<Void> clear(ReportId report) {
		return this.db.sql("UPDATE intake.sealed_report SET state = 'ADMITTED', sealed = NULL WHERE id = :report")
			.bind("report", report.value())
			.then();
	}

	Mono<Void> setAside(ReportId report, String fault) {
		return this.db.sql("UPDATE intake.sealed_report SET state = 'REPAIR', fault = :fault WHERE id = :report")
			.bind("report", report.value())
			.bind("fault", fault)
			.then();
	}

	Mono<Boolean> failed(ReportId report) {
		return this.db.sql("""
				UPDATE intake.sealed_report
				SET attempts = attempts + 1,
				    state = CASE WHEN attempts >= 4 THEN 'REPAIR' ELSE state END,
				    fault = CASE WHEN attempts >= 4 THEN 'CANNOT_STORE' END
				WHERE id = :report AND state = 'WAITING'
				RETURNING state = 'REPAIR' AS set_aside
				""").bind("report", report.value()).map(row -> Columns.get(row, "set_aside", Boolean.class)).one();
	}

	Mono<Long> retry() {
		return this.db.sql("""
				UPDATE intake.sealed_report SET state = 'WAITING', fault = NULL, attempts = 0
				WHERE state = 'REPAIR'
				""").fetch().rowsUpdated();
	}

	Mono<Long> retryRefused() {
		return this.db.sql("""
				UPDATE intake.sealed_report SET state = 'WAITING', fault = NULL, attempts = 0
				WHERE state = 'REPAIR' AND fault = 'CANNOT_STORE'
				""").fetch().rowsUpdated();
	}

	Mono<HandOverFigures> arrivals() {
		return this.db.sql("""
				SELECT waiting.count AS waiting, waiting.oldest,
				       (SELECT count(*) FROM intake.sealed_report WHERE state = 'REPAIR') AS set_aside
				FROM (SELECT count(*) AS count, coalesce(extract(epoch FROM now() - min(received)), 0)::bigint AS oldest
				      FROM intake.sealed_report WHERE state = 'WAITING') AS waiting
				""").map(HandOverStore::figures).one();
	}

	Flux<SetAside> repairLane(int limit) {
		return this.db.sql("""
				SELECT reference, received, fault FROM intake.sealed_report
				WHERE state = 'REPAIR' ORDER BY received, id LIMIT :limit
				""")
			.bind("limit", limit)
			.map(row -> new SetAside(Columns.reference(row, "reference"), Columns.get(row, "received", Instant.class),
					Columns.get(row, "fault", String.class)))
			.all();
	}

	private static HandOverFigures figures(Readable row) {
		return new HandOverFigures(Columns.get(row, "waiting", Long.class),
				Duration.ofSeconds(Math.max(0, Columns.get(row, "oldest", Long.class))),
				Columns.get(row, "set_aside", Long.class));
	}

}

package org.waymark.cases.transitions;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;

/**
 * Keeps facts on a report's row that follow from something else: a reply, a child who was
 * added, an outcome, a link to other reports.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReportFactStore {

	private final DatabaseClient db;

	ReportFactStore(TriageDatabase database) {
		this.db = database.client();
	}

	// What makes news holds the row even where it says so already, so that whoever reads
	// waits for it and then sees it. And two messages about one closed report wait for
	// each other, so that they become one contact.
	// What is grave about an open contact is as grave as if its report had been.
	Mono<Boolean> holdForReply(ReportId report) {
		return this.db.sql("""
				WITH held AS (
				    UPDATE triage.report SET news = news WHERE id IN (:report, triage.contact_of(:report))
				    RETURNING cardinality(rules) > 0 OR coalesce(rating IN ('RED', 'AMBER'), false)
				              OR coalesce(peak IN ('RED', 'AMBER'), false) AS grave
				)
				SELECT bool_or(grave) FROM held HAVING count(*) > 0
				""").bind("report", report.value()).mapValue(Boolean.class).one();
	}

	/** Marks the open report, or the open one that follows it; tells how many. */
	Mono<Long> reporterWrote(ReportId report) {
		return this.db.sql("""
				UPDATE triage.report SET news = true
				WHERE state = 'OPEN' AND id IN (:report, triage.contact_of(:report))
				""").bind("report", report.value()).fetch().rowsUpdated();
	}

	Mono<ReportId> replyRead(ReportId report) {
		return this.db.sql("UPDATE triage.report SET news = false WHERE id = :report AND news RETURNING id")
			.bind("report", report.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<ReportId> agencyReplied(ReportId report, boolean unread) {
		return this.db.sql(
				"UPDATE triage.report SET answered = :unread WHERE id = :report AND (:unread OR answered) RETURNING id")
			.bind("report", report.value())
			.bind("unread", unread)
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<ReportId> concernAChild(ReportId report, Instant due, String calendar) {
		return this.db.sql("""
				UPDATE triage.report SET kind = 'CHILD', statutory_due = :due, calendar = :calendar
				WHERE id = :report AND kind IN ('PLACE', 'ADVICE')
				RETURNING id
				""")
			.bind("due", due)
			.bind("calendar", calendar)
			.bind("report", report.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<Instant> weigh(ReportId report) {
		return this.db
			.sql("""
					UPDATE triage.report r SET
					  tell_due = NULL,
					  sign_off = EXISTS (
					    SELECT FROM triage.outcome o WHERE o.report = r.id AND o.round = r.round AND o.second
					    AND NOT EXISTS (SELECT FROM triage.review v WHERE v.outcome = o.id)),
					  decided = (
					    SELECT CASE WHEN bool_and(c.since IS NOT NULL) THEN max(c.since) END
					    FROM (SELECT (SELECT min(coalesce(v.at, o.at))
					                  FROM triage.outcome o LEFT JOIN triage.review v ON v.outcome = o.id
					                  WHERE o.child = c.id AND o.round = r.round
					                    AND CASE WHEN v.outcome IS NULL THEN NOT o.second ELSE v.verdict = 'AGREED' END) AS since
					          FROM triage.child c WHERE c.report = r.id) c)
					WHERE r.id = :report
					RETURNING r.decided
					""")
			.bind("report", report.value())
			.map(row -> Optional.ofNullable(row.get("decided", Instant.class)))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	Mono<Void> tellBy(ReportId report, Instant due) {
		return this.db.sql("UPDATE triage.report SET tell_due = :due WHERE id = :report")
			.bind("due", due)
			.bind("report", report.value())
			.then();
	}

	Flux<ReportId> countConcerns(ReportId report, Period within, int concern) {
		return this.db.sql("SELECT r.id FROM triage.count_concerns(:report, :within::interval, :concern) AS r (id)")
			.bind("report", report.value())
			.bind("within", within.toString())
			.bind("concern", concern)
			.mapValue(UUID.class)
			.all()
			.map(ReportId::new);
	}

}

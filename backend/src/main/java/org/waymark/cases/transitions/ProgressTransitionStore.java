package org.waymark.cases.transitions;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.transitions.ReportTransitions.NewRating;
import org.waymark.cases.transitions.ReportTransitions.NewRound;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

/**
 * Changes how far a report has come, from the first look to its closing. Each statement
 * emits the report's id, or nothing where its guard does not fit.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ProgressTransitionStore {

	private final DatabaseClient db;

	ProgressTransitionStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<ReportId> openFirst(ReportId report, StaffId reader) {
		return this.db.sql("""
				UPDATE triage.report SET looked = clock_timestamp(), looked_by = :reader
				WHERE id = :report AND looked IS NULL
				RETURNING id
				""")
			.bind("reader", reader.value())
			.bind("report", report.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<ReportId> rate(SeenReport seen, StaffId rater, NewRating rating) {
		return moved(this.db
			.sql("""
					UPDATE triage.report
					SET rating = :rating, version = version + 1,
					    rating_due = CASE WHEN decided IS NULL THEN :due ELSE rating_due END,
					    rating_calendar = CASE WHEN decided IS NULL THEN :calendar ELSE rating_calendar END,
					    peak = (SELECT r FROM unnest(ARRAY['RED', 'AMBER', 'GREEN', 'BLUE']) r WHERE r IN (peak, :rating) LIMIT 1)
					WHERE id = :report AND version = :version AND owner = :owner AND state = 'OPEN'
					RETURNING id
					""")
			.bind("rating", rating.rating().name())
			.bind("due", Columns.parameter(Instant.class, rating.due()))
			.bind("calendar", rating.calendar()), seen, rater);
	}

	Mono<ReportId> putOnTop(ReportId report, StaffId by, boolean top) {
		return this.db.sql("""
				UPDATE triage.report SET on_top = CASE WHEN :top THEN clock_timestamp() END
				WHERE id = :report AND state = 'OPEN' AND (on_top IS NULL) = :top
				  AND id IN (SELECT s.id FROM triage.seen_by(:by) s WHERE s.id = :report)
				RETURNING id
				""")
			.bind("top", top)
			.bind("report", report.value())
			.bind("by", by.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<ReportId> workOn(SeenReport seen, StaffId owner) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND state = 'OPEN' AND owner = :owner
				RETURNING id
				"""), seen, owner);
	}

	Mono<ReportId> signOff(SeenReport seen) {
		return this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND state = 'OPEN'
				RETURNING id
				""")
			.bind("report", seen.id().value())
			.bind("version", seen.version())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<ReportId> noteOn(SeenReport seen, StaffId member) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1
				WHERE id = :report AND version = :version AND (state = 'CLOSED' OR owner = :owner)
				RETURNING id
				"""), seen, member);
	}

	Mono<ReportId> close(SeenReport seen, StaffId owner) {
		return moved(this.db.sql("""
				UPDATE triage.report SET version = version + 1, state = 'CLOSED', night = NULL, on_top = NULL,
				    closed = clock_timestamp()
				WHERE id = :report AND version = :version AND state = 'OPEN' AND owner = :owner
				RETURNING id
				"""), seen, owner);
	}

	Mono<ReportId> reopen(SeenReport seen, StaffId owner, NewRound round) {
		return moved(this.db
			.sql("""
					UPDATE triage.report
					SET version = version + 1, state = 'OPEN', closed = NULL, decided = NULL, round = round + 1, peak = rating,
					    reopened = clock_timestamp(), reopened_due = CASE kind WHEN 'CHILD' THEN :due END, rating_due = :ratingDue,
					    owner = :owner, night = :night
					WHERE id = :report AND version = :version AND state = 'CLOSED'
					RETURNING id
					""")
			.bind("due", round.statutoryDue())
			.bind("ratingDue", Columns.parameter(Instant.class, round.ratingDue()))
			.bind("night", Columns.parameter(String.class, round.night())), seen, owner);
	}

	Flux<ReportId> closeGroup(UUID proposal, ByteBuffer likeness, Instant until, StaffId reviewer) {
		return this.db
			.sql("""
					UPDATE triage.report
					SET state = 'CLOSED', on_top = NULL, decided = clock_timestamp(), closed = clock_timestamp(), flood = :flood,
					    version = version + 1
					WHERE place = 'HELD' AND likeness = :likeness AND received <= :until
					  AND id IN (SELECT s.id FROM triage.seen_by(:reviewer) s)
					RETURNING id
					""")
			.bind("flood", proposal)
			.bind("likeness", likeness)
			.bind("until", until)
			.bind("reviewer", reviewer.value())
			.mapValue(UUID.class)
			.all()
			.map(ReportId::new);
	}

	private static Mono<ReportId> moved(GenericExecuteSpec update, SeenReport seen, StaffId owner) {
		return update.bind("report", seen.id().value())
			.bind("version", seen.version())
			.bind("owner", owner.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

}

package org.waymark.notification.duty;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class AlertStore {

	private final DatabaseClient db;

	AlertStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Raises an alert or joins the open one. */
	Mono<Raised> raise(AlertReason reason, Instant now) {
		return this.db.sql("""
				INSERT INTO notification.alert AS a (test, raised, last, due, reasons)
				VALUES (:test, :now, :now, :now, ARRAY[:reason])
				ON CONFLICT (test) WHERE acknowledged IS NULL DO UPDATE
				SET count = a.count + 1, last = :now,
				    reasons = CASE WHEN :reason = ANY (a.reasons) THEN a.reasons ELSE a.reasons || :reason END
				RETURNING a.id, a.count = 1 AS fresh
				""")
			.bind("test", reason == AlertReason.TEST)
			.bind("now", now)
			.bind("reason", reason.name())
			.map(row -> new Raised(Columns.get(row, "id", UUID.class), Columns.get(row, "fresh", Boolean.class)))
			.one();
	}

	/** Whether an alert for this is open, or was acknowledged since. */
	Mono<Boolean> known(AlertReason reason, Instant since) {
		return this.db
			.sql("""
					SELECT EXISTS (SELECT FROM notification.alert
					               WHERE :reason = ANY (reasons) AND (acknowledged IS NULL OR acknowledged > :since)) AS known
					""")
			.bind("reason", reason.name())
			.bind("since", since)
			.map(row -> Columns.get(row, "known", Boolean.class))
			.one();
	}

	/**
	 * Claims an alert whose next step is due, until the end of the transaction. It waits
	 * for the row's lock: a flood that adds to the alert must not stop people from being
	 * told.
	 */
	Mono<Due> claim(Instant now) {
		return this.db.sql("""
				SELECT id, test, raised, step::integer AS step FROM notification.alert
				WHERE acknowledged IS NULL AND due <= :now ORDER BY due, id LIMIT 1 FOR UPDATE
				""")
			.bind("now", now)
			.map(row -> new Due(Columns.get(row, "id", UUID.class), Columns.get(row, "test", Boolean.class),
					Columns.get(row, "raised", Instant.class), Columns.get(row, "step", Integer.class)))
			.one();
	}

	Mono<Void> told(UUID alert, Optional<Instant> next) {
		return this.db.sql("UPDATE notification.alert SET step = step + 1, due = :due WHERE id = :alert")
			.bind("alert", alert)
			.bind("due", Columns.parameter(Instant.class, next))
			.then();
	}

	/** False if it was acknowledged before. */
	Mono<Boolean> acknowledge(UUID alert, StaffId staff, Instant now) {
		return this.db.sql("""
				UPDATE notification.alert SET acknowledged = :now, acknowledged_by = :staff, due = NULL
				WHERE id = :alert AND acknowledged IS NULL
				""")
			.bind("now", now)
			.bind("staff", staff.value())
			.bind("alert", alert)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * The result of raising one.
	 *
	 * @param fresh whether it is a new alert rather than an open one that was joined
	 */
	record Raised(UUID id, boolean fresh) {

	}

	/**
	 * An alert whose next step is due.
	 *
	 * @param step how many steps were taken
	 */
	record Due(UUID id, boolean test, Instant raised, int step) {

	}

}

package org.waymark.notification.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** Reads alerts, with the names that staff offer in a view of their own. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DutyRecordStore {

	private final DatabaseClient db;

	DutyRecordStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<Alert> open() {
		return this.db.sql("""
				SELECT id, test, raised, count, reasons, step::integer AS step, acknowledged, NULL::text AS name
				FROM notification.alert WHERE acknowledged IS NULL ORDER BY test
				""").map(DutyRecordStore::alert).all();
	}

	/** The urgent alert that was acknowledged last, of those raised since. */
	Mono<Alert> answered(Instant since) {
		return this.db.sql("""
				SELECT a.id, a.test, a.raised, a.count, a.reasons, a.step::integer AS step, a.acknowledged, c.name
				FROM notification.alert a LEFT JOIN staff.colleague c ON c.id = a.acknowledged_by
				WHERE a.raised > :since AND NOT a.test AND a.acknowledged IS NOT NULL
				ORDER BY a.raised DESC, a.id LIMIT 1
				""").bind("since", since).map(DutyRecordStore::alert).one();
	}

	Flux<Alert> newest(int limit) {
		return this.db.sql("""
				SELECT a.id, a.test, a.raised, a.count, a.reasons, a.step::integer AS step, a.acknowledged, c.name
				FROM notification.alert a LEFT JOIN staff.colleague c ON c.id = a.acknowledged_by
				ORDER BY a.raised DESC, a.id LIMIT :limit
				""").bind("limit", limit).map(DutyRecordStore::alert).all();
	}

	Flux<Told> told(Set<UUID> alerts) {
		return this.db
			.sql("""
					SELECT m.alert, m.made, m.whom, m.route, m.state,
					       (SELECT a.outcome FROM notification.attempt a WHERE a.message = m.id ORDER BY a.id DESC LIMIT 1) AS last
					FROM notification.message m WHERE m.alert = ANY (:alerts) ORDER BY m.made, m.whom, m.route DESC
					""")
			.bind("alerts", alerts.toArray(UUID[]::new))
			.map(DutyRecordStore::message)
			.all();
	}

	/** Whether the last test that counts is no longer ago than this. */
	Mono<Boolean> tested(Duration within) {
		return sinceTested().map(age -> age.compareTo(within) < 0).defaultIfEmpty(false);
	}

	/**
	 * The time since a test was acknowledged that was sent by both routes; empty if there
	 * is none. Messages that stayed in the tray of a trial do not count.
	 */
	Mono<Duration> sinceTested() {
		return this.db.sql("""
				SELECT extract(epoch FROM now() - max(a.acknowledged))::bigint AS age FROM notification.alert a
				WHERE a.test AND (
				    SELECT count(DISTINCT m.route) FROM notification.message m
				    WHERE m.alert = a.id AND m.state IN ('SENT', 'HANDED_OVER')
				      AND NOT EXISTS (SELECT FROM notification.tray t WHERE t.message = m.id)) = 2
				""")
			.map(row -> Optional.ofNullable(row.get("age", Long.class)).map(Duration::ofSeconds))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	private static Alert alert(Readable row) {
		return new Alert(Columns.get(row, "id", UUID.class), Columns.get(row, "test", Boolean.class),
				Columns.get(row, "raised", Instant.class), Columns.get(row, "count", Integer.class),
				List.of(Columns.get(row, "reasons", String[].class)), Columns.get(row, "step", Integer.class),
				Optional.ofNullable(row.get("acknowledged", Instant.class)),
				Optional.ofNullable(row.get("name", String.class)));
	}

	private static Told message(Readable row) {
		return new Told(Columns.get(row, "alert", UUID.class), Columns.get(row, "made", Instant.class),
				Objects.requireNonNullElse(row.get("whom", String.class), ""), Columns.get(row, "route", String.class),
				Columns.get(row, "state", String.class), Optional.ofNullable(row.get("last", String.class)));
	}

}

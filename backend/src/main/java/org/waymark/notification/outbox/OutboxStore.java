package org.waymark.notification.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.notification.senders.SendFailed;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class OutboxStore {

	private final DatabaseClient db;

	OutboxStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> add(UUID id, NewMessage message, byte[] to, Instant now) {
		return this.db.sql("""
				INSERT INTO notification.message (id, once, made, purpose, route, alert, whom, body, due)
				VALUES (:id, :once, :now, :purpose, :route, :alert, :whom, :body, :now)
				ON CONFLICT (once) DO NOTHING
				""")
			.bind("id", id)
			.bind("once", Columns.parameter(String.class, message.once()))
			.bind("now", now)
			.bind("purpose", message.purpose().name())
			.bind("route", message.route().name())
			.bind("alert", Columns.parameter(UUID.class, message.alert()))
			.bind("whom", Columns.parameter(String.class, message.whom()))
			.bind("body", to)
			.then();
	}

	/**
	 * Claims what is due for the length of a lease: nobody else takes it before that
	 * ends.
	 */
	Flux<ClaimedMessage> claim(OutboxLane lane, int limit, Instant now, Instant leaseUntil) {
		return this.db.sql("""
				UPDATE notification.message
				SET due = :leaseUntil, attempts = attempts + CASE state WHEN 'WAITING' THEN 1 ELSE 0 END
				WHERE id IN (SELECT id FROM notification.message
				             WHERE state IN ('WAITING', 'HANDED_OVER') AND route = :route AND urgent = :urgent
				               AND due <= :now
				             ORDER BY due, id LIMIT :limit FOR UPDATE SKIP LOCKED)
				RETURNING id, purpose, route, body, attempts::integer AS attempts, handed
				""")
			.bind("leaseUntil", leaseUntil)
			.bind("route", lane.route().name())
			.bind("urgent", lane.urgent())
			.bind("now", now)
			.bind("limit", limit)
			.map(ClaimedMessage::read)
			.all();
	}

	/** It has left the house, or has arrived: there is nothing more to do. */
	Mono<Void> sent(UUID id, Instant now) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'SENT', settled = :now, body = NULL
				WHERE id = :id AND state <> 'SENT'
				""").bind("id", id).bind("now", now).then();
	}

	/** A provider has it, and will say later whether it arrived. */
	Mono<Void> handedOver(UUID id, String handed, Instant askAgain) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'HANDED_OVER', handed = :handed, due = :due
				WHERE id = :id AND state IN ('WAITING', 'HANDED_OVER')
				""").bind("id", id).bind("handed", handed).bind("due", askAgain).then();
	}

	/** Schedules another try. A process with a newer lease is not disturbed. */
	Mono<Void> postpone(ClaimedMessage message, Instant due) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'WAITING', handed = NULL, due = :due
				WHERE id = :id AND attempts = :attempts AND state IN ('WAITING', 'HANDED_OVER')
				""").bind("id", message.id()).bind("attempts", message.attempts()).bind("due", due).then();
	}

	/** Stops trying until a person requeues it. */
	Mono<Void> park(ClaimedMessage message) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'PARKED', handed = NULL
				WHERE id = :id AND attempts = :attempts AND state IN ('WAITING', 'HANDED_OVER')
				""").bind("id", message.id()).bind("attempts", message.attempts()).then();
	}

	/** Tries a parked message again from the beginning; false when it is not parked. */
	Mono<Boolean> requeue(UUID id, Instant now) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'WAITING', attempts = 0, due = :now
				WHERE id = :id AND state = 'PARKED'
				""").bind("id", id).bind("now", now).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	Mono<Void> stop(UUID alert, Instant now) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'STOPPED', settled = :now, body = NULL
				WHERE alert = :alert AND state = 'WAITING'
				""").bind("alert", alert).bind("now", now).then();
	}

	Mono<Void> note(UUID message, Instant at, String outcome) {
		return this.db.sql("INSERT INTO notification.attempt (message, at, outcome) VALUES (:message, :at, :outcome)")
			.bind("message", message)
			.bind("at", at)
			.bind("outcome", outcome)
			.then();
	}

	/** Gives a parked message up; false when it is not parked. */
	Mono<Boolean> giveUp(UUID id, Instant now) {
		return this.db.sql("""
				UPDATE notification.message SET state = 'STOPPED', settled = :now, body = NULL
				WHERE id = :id AND state = 'PARKED'
				""").bind("id", id).bind("now", now).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/**
	 * The address of a reporter or a school says nothing about mail: a message that it
	 * holds back does not count as stalled. A test mail that a provider took and nobody
	 * received does.
	 */
	Mono<OutboxFigures> figures(Instant now) {
		return this.db
			.sql("""
					SELECT count(*) FILTER (WHERE m.state <> 'HANDED_OVER') AS unsent, count(*) FILTER (WHERE m.state = 'PARKED') AS parked,
					       coalesce(extract(epoch FROM :now - min(m.made) FILTER (WHERE m.state = 'WAITING')), 0)::bigint AS oldest,
					       coalesce(extract(epoch FROM :now - min(m.made) FILTER (WHERE m.state <> 'PARKED' AND NOT
					           (m.purpose NOT IN ('DUTY', 'TEST', 'CANARY') AND EXISTS (SELECT FROM notification.attempt a WHERE a.message = m.id
					               AND a.outcome ~ :ofAddress)))), 0)::bigint AS stalled
					FROM notification.message m
					WHERE m.state IN ('WAITING', 'PARKED') OR (m.state = 'HANDED_OVER' AND m.purpose = 'CANARY')
					""")
			.bind("now", now)
			.bind("ofAddress", SendFailed.OF_ADDRESS)
			.map(row -> new OutboxFigures(Columns.get(row, "unsent", Long.class), age(row, "oldest"),
					age(row, "stalled"), Columns.get(row, "parked", Long.class)))
			.one();
	}

	private static Duration age(Readable row, String column) {
		return Duration.ofSeconds(Math.max(0, Columns.get(row, column, Long.class)));
	}

}

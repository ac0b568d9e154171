package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.triage.queue.Queue.Asked;

/**
 * Reads the reports of a lane in their order (by rank, then what is due soonest; the
 * closed ones newest first), a page at a time from where the last one ended: one reach
 * into an index, so that a page costs the same however long the queue is.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EntryStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	EntryStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The reports of a page. */
	Flux<QueueEntry> of(Asked asked, int limit) {
		return switch (asked.lane()) {
			case MINE -> read(mine(), asked, limit);
			case TEAM -> read(team(), asked, limit);
			case OPEN -> read(open(), asked, limit);
			case CLOSED -> read(closed(), asked, limit);
			case NEW, TAKEN, WAITING, SIGN_OFF, HELD, NIGHT ->
				read(lane().bind("place", asked.lane().name()), asked, limit);
			case REPAIR -> Flux.empty();
		};
	}

	private Flux<QueueEntry> read(GenericExecuteSpec reports, Asked asked, int limit) {
		return reports.bind("reader", asked.reader())
			.bind("after", Columns.parameter(String.class, asked.after()))
			.bind("rating", Columns.parameter(String.class, asked.filter().rating()))
			.bind("door", Columns.parameter(String.class, asked.filter().door()))
			.bind("overdue", asked.filter().overdue())
			.bind("unopened", asked.filter().unopened())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	private GenericExecuteSpec lane() {
		return this.db
			.sql("""
					WITH k AS (SELECT rank, due, received, id FROM triage.listed_for(:reader) WHERE reference = :after)
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.kind, r.card, r.news, r.answered, r.night, r.decided, r.tell_due, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name,
					       r.sign_off, coalesce((SELECT true FROM agencies.unanswered u
					                             WHERE u.report = r.id AND u.due < now() LIMIT 1), false) AS late,
					       r.id IN (SELECT x.report FROM triage.closed_to(:reader) x) AS restricted
					FROM triage.listed_for(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
					WHERE r.place = :place
					  AND (r.rank, r.due, r.received, r.id) >
					      (coalesce((SELECT rank FROM k), 0::smallint), coalesce((SELECT due FROM k), '-infinity'),
					       coalesce((SELECT received FROM k), '-infinity'),
					       coalesce((SELECT id FROM k), '00000000-0000-0000-0000-000000000000'))
					  AND (:rating::text IS NULL OR coalesce(r.rating, 'NONE') = :rating)
					  AND (:door::text IS NULL OR r.door = :door)
					  AND (NOT :overdue OR r.due < now()) AND (NOT :unopened OR r.looked IS NULL)
					ORDER BY r.rank, r.due, r.received, r.id
					LIMIT :limit
					""");
	}

	private GenericExecuteSpec open() {
		return this.db
			.sql("""
					WITH k AS (SELECT rank, due, received, id FROM triage.listed_for(:reader) WHERE reference = :after)
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.kind, r.card, r.news, r.answered, r.night, r.decided, r.tell_due, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name,
					       r.sign_off, coalesce((SELECT true FROM agencies.unanswered u
					                             WHERE u.report = r.id AND u.due < now() LIMIT 1), false) AS late,
					       r.id IN (SELECT x.report FROM triage.closed_to(:reader) x) AS restricted
					FROM triage.listed_for(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
					WHERE r.place <> 'CLOSED'
					  AND (r.rank, r.due, r.received, r.id) >
					      (coalesce((SELECT rank FROM k), 0::smallint), coalesce((SELECT due FROM k), '-infinity'),
					       coalesce((SELECT received FROM k), '-infinity'),
					       coalesce((SELECT id FROM k), '00000000-0000-0000-0000-000000000000'))
					  AND (:rating::text IS NULL OR coalesce(r.rating, 'NONE') = :rating)
					  AND (:door::text IS NULL OR r.door = :door)
					  AND (NOT :overdue OR r.due < now()) AND (NOT :unopened OR r.looked IS NULL)
					ORDER BY r.rank, r.due, r.received, r.id
					LIMIT :limit
					""");
	}

	/** One person's reports in every place: few enough to be sorted each time. */
	private GenericExecuteSpec mine() {
		return this.db
			.sql("""
					WITH k AS (SELECT rank, due, received, id FROM triage.listed_for(:reader) WHERE reference = :after)
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.kind, r.card, r.news, r.answered, r.night, r.decided, r.tell_due, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name,
					       r.sign_off, coalesce((SELECT true FROM agencies.unanswered u
					                             WHERE u.report = r.id AND u.due < now() LIMIT 1), false) AS late,
					       r.id IN (SELECT x.report FROM triage.closed_to(:reader) x) AS restricted
					FROM triage.listed_for(:reader) r JOIN staff.colleague c ON c.id = r.owner
					WHERE r.owner = :reader AND r.place <> 'CLOSED'
					  AND (r.rank, r.due, r.received, r.id) >
					      (coalesce((SELECT rank FROM k), 0::smallint), coalesce((SELECT due FROM k), '-infinity'),
					       coalesce((SELECT received FROM k), '-infinity'),
					       coalesce((SELECT id FROM k), '00000000-0000-0000-0000-000000000000'))
					  AND (:rating::text IS NULL OR coalesce(r.rating, 'NONE') = :rating)
					  AND (:door::text IS NULL OR r.door = :door)
					  AND (NOT :overdue OR r.due < now()) AND (NOT :unopened OR r.looked IS NULL)
					ORDER BY r.rank, r.due, r.received, r.id
					LIMIT :limit
					""");
	}

	/** The same of everybody in the reader's team. */
	private GenericExecuteSpec team() {
		return this.db
			.sql("""
					WITH k AS (SELECT rank, due, received, id FROM triage.listed_for(:reader) WHERE reference = :after)
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.kind, r.card, r.news, r.answered, r.night, r.decided, r.tell_due, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name,
					       r.sign_off, coalesce((SELECT true FROM agencies.unanswered u
					                             WHERE u.report = r.id AND u.due < now() LIMIT 1), false) AS late,
					       r.id IN (SELECT x.report FROM triage.closed_to(:reader) x) AS restricted
					FROM triage.listed_for(:reader) r JOIN staff.colleague c ON c.id = r.owner
					WHERE r.owner IN (SELECT m.id FROM staff.colleague m JOIN staff.colleague me ON me.team = m.team WHERE me.id = :reader)
					  AND r.place <> 'CLOSED'
					  AND (r.rank, r.due, r.received, r.id) >
					      (coalesce((SELECT rank FROM k), 0::smallint), coalesce((SELECT due FROM k), '-infinity'),
					       coalesce((SELECT received FROM k), '-infinity'),
					       coalesce((SELECT id FROM k), '00000000-0000-0000-0000-000000000000'))
					  AND (:rating::text IS NULL OR coalesce(r.rating, 'NONE') = :rating)
					  AND (:door::text IS NULL OR r.door = :door)
					  AND (NOT :overdue OR r.due < now()) AND (NOT :unopened OR r.looked IS NULL)
					ORDER BY r.rank, r.due, r.received, r.id
					LIMIT :limit
					""");
	}

	/** Nothing is due of what is closed. */
	private GenericExecuteSpec closed() {
		return this.db
			.sql("""
					WITH k AS (SELECT closed, id FROM triage.listed_for(:reader) WHERE reference = :after)
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.kind, r.card, r.news, r.answered, r.night, r.decided, r.tell_due, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name,
					       r.sign_off, false AS late,
					       r.id IN (SELECT x.report FROM triage.closed_to(:reader) x) AS restricted
					FROM triage.listed_for(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
					WHERE r.place = 'CLOSED'
					  AND (r.closed, r.id) < (coalesce((SELECT closed FROM k), 'infinity'),
					                          coalesce((SELECT id FROM k), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
					  AND (:rating::text IS NULL OR coalesce(r.rating, 'NONE') = :rating)
					  AND (:door::text IS NULL OR r.door = :door)
					  AND NOT :overdue AND (NOT :unopened OR r.looked IS NULL)
					ORDER BY r.closed DESC, r.id DESC
					LIMIT :limit
					""");
	}

	private QueueEntry entry(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		boolean restricted = Columns.get(row, "restricted", Boolean.class);
		return new QueueEntry(id, Columns.get(row, "reference", String.class),
				Columns.get(row, "received", Instant.class), row.get("statutory_due", Instant.class),
				row.get("rating_due", Instant.class), Columns.get(row, "urgent", Boolean.class),
				restricted ? List.of() : List.of(Columns.get(row, "rules", String[].class)),
				restricted ? "" : Columns.get(row, "kind", String.class),
				restricted ? Optional.empty() : Columns.open(id, row, "card", this.documents::card), restricted,
				Columns.get(row, "news", Boolean.class), Columns.get(row, "answered", Boolean.class),
				Columns.get(row, "late", Boolean.class), Columns.get(row, "sign_off", Boolean.class),
				"BACK".equals(row.get("night", String.class)), row.get("decided", Instant.class),
				row.get("tell_due", Instant.class), row.get("closed", Instant.class),
				Columns.get(row, "opened", Boolean.class),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Optional.ofNullable(row.get("owner", UUID.class)),
				Objects.requireNonNullElse(row.get("owner_name", String.class), ""));
	}

}

package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.triage.CaseDocuments;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.words.Columns;

/**
 * Reads the reports of a lane in their order (urgent first, then what is due soonest; the
 * closed ones newest first), a page at a time from where the last one ended, so that a
 * page costs the same however long the queue is.
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
			case MINE -> mine(asked, limit);
			case CLOSED -> closed(asked, limit);
			case NEW, TAKEN, WAITING, SIGN_OFF, HELD ->
				asked.after().map(reference -> after(reference, asked, limit)).orElseGet(() -> first(asked, limit));
		};
	}

	private Flux<QueueEntry> first(Asked asked, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
				       r.rating_due, r.urgent, r.rules, r.card, r.news, r.decided, r.closed, r.rating,
				       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name
				FROM triage.report r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = :place
				ORDER BY r.urgent DESC, r.due, r.received, r.id
				LIMIT :limit
				""").bind("place", asked.lane().name()).bind("limit", limit).map(this::entry).all();
	}

	/**
	 * The entries that follow a report. Two reaches into the index, for the rest of its
	 * own kind and for what is not urgent: a single condition would read the queue from
	 * its beginning.
	 */
	private Flux<QueueEntry> after(String reference, Asked asked, int limit) {
		return this.db.sql("""
				SELECT n.id, n.reference, n.received, coalesce(n.reopened_due, n.statutory_due) AS statutory_due,
				       n.rating_due, n.urgent, n.rules, n.card, n.news, n.decided, n.closed, n.rating,
				       n.looked IS NOT NULL AS opened, n.owner, c.name AS owner_name
				FROM triage.report k, LATERAL (
				  (SELECT r.* FROM triage.report r
				   WHERE r.place = :place AND r.urgent = k.urgent
				     AND (r.due, r.received, r.id) > (k.due, k.received, k.id)
				   ORDER BY r.due, r.received, r.id LIMIT :limit)
				  UNION ALL
				  (SELECT r.* FROM triage.report r
				   WHERE k.urgent AND r.place = :place AND r.urgent = false
				   ORDER BY r.due, r.received, r.id LIMIT :limit)) n
				LEFT JOIN staff.colleague c ON c.id = n.owner
				WHERE k.reference = :reference
				ORDER BY n.urgent DESC, n.due, n.received, n.id
				LIMIT :limit
				""")
			.bind("reference", reference)
			.bind("place", asked.lane().name())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	/** What one person has, wherever it stands: few enough to be sorted each time. */
	private Flux<QueueEntry> mine(Asked asked, int limit) {
		return this.db
			.sql("""
					SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
					       r.rating_due, r.urgent, r.rules, r.card, r.news, r.decided, r.closed, r.rating,
					       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name
					FROM triage.report r JOIN staff.colleague c ON c.id = r.owner
					LEFT JOIN triage.report k ON k.reference = :reference
					WHERE r.owner = :reader AND r.place <> 'CLOSED'
					  AND (k.id IS NULL OR (NOT r.urgent, r.due, r.received, r.id) > (NOT k.urgent, k.due, k.received, k.id))
					ORDER BY r.urgent DESC, r.due, r.received, r.id
					LIMIT :limit
					""")
			.bind("reference", Columns.parameter(String.class, asked.after()))
			.bind("reader", asked.reader())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	private Flux<QueueEntry> closed(Asked asked, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.received, coalesce(r.reopened_due, r.statutory_due) AS statutory_due,
				       r.rating_due, r.urgent, r.rules, r.card, r.news, r.decided, r.closed, r.rating,
				       r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name
				FROM triage.report r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = 'CLOSED'
				  AND (r.closed, r.id) <
				      (coalesce((SELECT k.closed FROM triage.report k WHERE k.reference = :reference), 'infinity'),
				       coalesce((SELECT k.id FROM triage.report k WHERE k.reference = :reference),
				                'ffffffff-ffff-ffff-ffff-ffffffffffff'))
				ORDER BY r.closed DESC, r.id DESC
				LIMIT :limit
				""")
			.bind("reference", Columns.parameter(String.class, asked.after()))
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	private QueueEntry entry(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		return new QueueEntry(id, Columns.get(row, "reference", String.class),
				Columns.get(row, "received", Instant.class), row.get("statutory_due", Instant.class),
				row.get("rating_due", Instant.class), Columns.get(row, "urgent", Boolean.class),
				List.of(Columns.get(row, "rules", String[].class)), Columns.open(id, row, "card", this.documents::card),
				Columns.get(row, "news", Boolean.class), row.get("decided", Instant.class),
				row.get("closed", Instant.class), Columns.get(row, "opened", Boolean.class),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Optional.ofNullable(row.get("owner", UUID.class)),
				Objects.requireNonNullElse(row.get("owner_name", String.class), ""));
	}

}

package org.waymark.triage.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.triage.CaseDocuments;
import org.waymark.triage.Lane;
import org.waymark.triage.words.Columns;

/**
 * Reads the queue in its order (urgent first, then what is due soonest), a page at a time
 * from where the last one ended, so that a page costs the same however long the queue is.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class QueueStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	QueueStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** Which version of the queue this is, and what time it is. */
	Mono<Moment> moment() {
		return this.db.sql("SELECT version, clock_timestamp() AS now FROM triage.queue_version")
			.mapProperties(Moment.class)
			.one();
	}

	/**
	 * How many reports each lane holds, and how many are urgent; none is counted past the
	 * limit.
	 */
	Mono<Counts> counts(int limit) {
		return this.db
			.sql("""
					SELECT (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE lane = 'NEW' LIMIT :limit) n) AS fresh,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE lane = 'NEW' AND urgent LIMIT :limit) u) AS urgent,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE lane = 'HELD' LIMIT :limit) h) AS held
					""")
			.bind("limit", limit)
			.mapProperties(Counts.class)
			.one();
	}

	Flux<QueueEntry> first(Lane lane, int limit) {
		return this.db.sql("""
				SELECT id, reference, received, statutory_due, rating_due, urgent, rules, card FROM triage.report
				WHERE lane = :lane
				ORDER BY urgent DESC, due, received, id
				LIMIT :limit
				""").bind("lane", lane.name()).bind("limit", limit).map(this::entry).all();
	}

	/**
	 * The entries that follow a report. Two reaches into the index, for the rest of its
	 * own kind and for what is not urgent: a single condition would read the queue from
	 * its beginning.
	 */
	Flux<QueueEntry> after(String reference, Lane lane, int limit) {
		return this.db
			.sql("""
					SELECT n.id, n.reference, n.received, n.statutory_due, n.rating_due, n.urgent, n.rules, n.card
					FROM triage.report k, LATERAL (
					  (SELECT r.* FROM triage.report r
					   WHERE r.lane = :lane AND r.urgent = k.urgent AND (r.due, r.received, r.id) > (k.due, k.received, k.id)
					   ORDER BY r.due, r.received, r.id LIMIT :limit)
					  UNION ALL
					  (SELECT r.* FROM triage.report r
					   WHERE k.urgent AND r.lane = :lane AND r.urgent = false
					   ORDER BY r.due, r.received, r.id LIMIT :limit)) n
					WHERE k.reference = :reference
					ORDER BY n.urgent DESC, n.due, n.received, n.id
					LIMIT :limit
					""")
			.bind("reference", reference)
			.bind("lane", lane.name())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	private QueueEntry entry(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		return new QueueEntry(id, Columns.get(row, "reference", String.class),
				Columns.get(row, "received", Instant.class), row.get("statutory_due", Instant.class),
				row.get("rating_due", Instant.class), Columns.get(row, "urgent", Boolean.class),
				List.of(Columns.get(row, "rules", String[].class)),
				Columns.open(id, row, "card", this.documents::card));
	}

	/**
	 * A moment of the queue.
	 *
	 * @param version grows with every change
	 * @param now the database's time
	 */
	record Moment(long version, Instant now) {

	}

	/**
	 * How many reports there are.
	 *
	 * @param fresh on the queue
	 * @param urgent of these, urgent
	 * @param held held to be read
	 */
	record Counts(long fresh, long urgent, long held) {

		long of(Lane lane) {
			return (lane == Lane.NEW) ? this.fresh : this.held;
		}

	}

}

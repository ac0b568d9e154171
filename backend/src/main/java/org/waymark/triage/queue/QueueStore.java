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
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.triage.CaseDocuments;
import org.waymark.triage.Lane;
import org.waymark.triage.queue.Queue.Asked;
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
	 * How many reports stand where everybody sees them, and how many are urgent; none is
	 * counted past the limit.
	 */
	Mono<Counts> counts(int limit) {
		return this.db
			.sql("""
					SELECT (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE place = 'NEW' LIMIT :limit) n) AS fresh,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE place = 'NEW' AND urgent LIMIT :limit) u) AS urgent,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE place = 'TAKEN' LIMIT :limit) t) AS taken,
					       (SELECT count(*) FROM (SELECT 1 FROM triage.report WHERE place = 'HELD' LIMIT :limit) h) AS held
					""")
			.bind("limit", limit)
			.mapProperties(Counts.class)
			.one();
	}

	/** How many reports somebody has, counted up to the limit. */
	Mono<Long> mine(UUID owner, int limit) {
		return this.db.sql("""
				SELECT count(*) FROM (SELECT 1 FROM triage.report
				                      WHERE owner = :owner AND place = 'TAKEN' LIMIT :limit) m
				""").bind("owner", owner).bind("limit", limit).mapValue(Long.class).one();
	}

	Flux<QueueEntry> first(Asked asked, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.received, r.statutory_due, r.rating_due, r.urgent, r.rules, r.card,
				       r.news, r.rating, r.looked IS NOT NULL AS opened, r.owner, c.name AS owner_name
				FROM triage.report r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = :place AND (:everybody OR r.owner = :reader)
				ORDER BY r.urgent DESC, r.due, r.received, r.id
				LIMIT :limit
				""")
			.bind("place", asked.place())
			.bind("everybody", asked.lane() != Lane.MINE)
			.bind("reader", asked.reader())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	/**
	 * The entries that follow a report. Two reaches into the index, for the rest of its
	 * own kind and for what is not urgent: a single condition would read the queue from
	 * its beginning.
	 */
	Flux<QueueEntry> after(String reference, Asked asked, int limit) {
		return this.db.sql("""
				SELECT n.id, n.reference, n.received, n.statutory_due, n.rating_due, n.urgent, n.rules, n.card,
				       n.news, n.rating, n.looked IS NOT NULL AS opened, n.owner, c.name AS owner_name
				FROM triage.report k, LATERAL (
				  (SELECT r.* FROM triage.report r
				   WHERE r.place = :place AND (:everybody OR r.owner = :reader)
				     AND r.urgent = k.urgent AND (r.due, r.received, r.id) > (k.due, k.received, k.id)
				   ORDER BY r.due, r.received, r.id LIMIT :limit)
				  UNION ALL
				  (SELECT r.* FROM triage.report r
				   WHERE k.urgent AND r.place = :place AND (:everybody OR r.owner = :reader) AND r.urgent = false
				   ORDER BY r.due, r.received, r.id LIMIT :limit)) n
				LEFT JOIN staff.colleague c ON c.id = n.owner
				WHERE k.reference = :reference
				ORDER BY n.urgent DESC, n.due, n.received, n.id
				LIMIT :limit
				""")
			.bind("reference", reference)
			.bind("place", asked.place())
			.bind("everybody", asked.lane() != Lane.MINE)
			.bind("reader", asked.reader())
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
				Columns.get(row, "news", Boolean.class), Columns.get(row, "opened", Boolean.class),
				Objects.requireNonNullElse(row.get("rating", String.class), ""),
				Optional.ofNullable(row.get("owner", UUID.class)),
				Objects.requireNonNullElse(row.get("owner_name", String.class), ""));
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
	 * @param fresh that nobody has
	 * @param urgent of these, urgent
	 * @param taken that somebody has
	 * @param held held to be read
	 */
	record Counts(long fresh, long urgent, long taken, long held) {

	}

}

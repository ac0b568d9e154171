package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class AssignStore {

	private final DatabaseClient db;

	AssignStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Instant> now() {
		return this.db.sql("SELECT clock_timestamp() AS now").map(row -> Columns.get(row, "now", Instant.class)).one();
	}

	/** Reports of one list in its order, of those that the reader may read. */
	Flux<Assignable> of(String place, UUID reader, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, r.urgent, r.rating, nullif(r.due, 'infinity') AS due, c.name
				FROM triage.seen_by(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = :place AND r.state = 'NEW'
				ORDER BY r.rank, r.due, r.received, r.id
				LIMIT :limit
				""")
			.bind("place", place)
			.bind("reader", reader)
			.bind("limit", limit)
			.map(row -> new Assignable(Columns.get(row, "id", UUID.class), Columns.get(row, "reference", String.class),
					Columns.get(row, "version", Integer.class), Columns.get(row, "urgent", Boolean.class),
					Objects.requireNonNullElse(row.get("rating", String.class), ""),
					Optional.ofNullable(row.get("due", Instant.class)),
					Objects.requireNonNullElse(row.get("name", String.class), "")))
			.all();
	}

	/**
	 * Assigns a report and emits its id; empty if it has changed since it was seen, is in
	 * another list by now, or is closed to either of them.
	 * @param night whether it is out of hours from now on
	 */
	Mono<UUID> give(String reference, int version, UUID by, UUID to, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :to, night = :night, version = version + 1
				WHERE reference = :reference AND version = :version AND place IN ('NEW', 'TAKEN') AND state = 'NEW'
				  AND id IN (SELECT s.id FROM triage.seen_by(:to) s WHERE s.reference = :reference)
				  AND id IN (SELECT s.id FROM triage.seen_by(:by) s WHERE s.reference = :reference)
				RETURNING id
				""")
			.bind("by", by)
			.bind("to", to)
			.bind("night", Columns.parameter(String.class, night))
			.bind("reference", reference)
			.bind("version", version)
			.map(row -> Columns.get(row, "id", UUID.class))
			.one();
	}

}

package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

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
	Flux<Assignable> of(String place, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, r.urgent, r.rating, nullif(r.due, 'infinity') AS due, c.name
				FROM triage.seen_by(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.place = :place AND r.state = 'OPEN'
				ORDER BY r.rank, r.turn, r.received, r.id
				LIMIT :limit
				""")
			.bind("place", place)
			.bind("reader", reader.value())
			.bind("limit", limit)
			.map(row -> new Assignable(Columns.report(row, "id"), Columns.reference(row, "reference"),
					Columns.get(row, "version", Integer.class), Columns.get(row, "urgent", Boolean.class),
					Objects.requireNonNullElse(row.get("rating", String.class), ""),
					Optional.ofNullable(row.get("due", Instant.class)),
					Objects.requireNonNullElse(row.get("name", String.class), "")))
			.all();
	}

}

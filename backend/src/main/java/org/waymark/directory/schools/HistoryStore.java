package org.waymark.directory.schools;

import java.time.Instant;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.directory.schools.SchoolEdits.KeptState;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The states that policies had. The database adds them by itself. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HistoryStore {

	private final DatabaseClient db;

	HistoryStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<KeptState> of(UUID policy) {
		return this.db
			.sql("""
					SELECT h.said ->> 'state' AS state, h.said ->> 'address' AS address, h.at, coalesce(s.name, '') AS editor
					FROM directory.policy_history h LEFT JOIN staff.colleague s ON s.id = h.author
					WHERE h.policy = :policy ORDER BY h.version DESC
					""")
			.bind("policy", policy)
			.map(row -> new KeptState(Columns.get(row, "state", String.class),
					Columns.get(row, "address", String.class), Columns.get(row, "at", Instant.class),
					Columns.get(row, "editor", String.class)))
			.all();
	}

}

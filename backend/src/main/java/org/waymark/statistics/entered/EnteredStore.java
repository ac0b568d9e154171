package org.waymark.statistics.entered;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** What was entered for each quarter, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EnteredStore {

	private static final String SEALED = "statistics/ENTERED";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	EnteredStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	Mono<EnteredSheet> find(String quarter) {
		return this.db
			.sql("SELECT id, version, body FROM statistics.document WHERE kind = 'ENTERED' AND quarter = :quarter")
			.bind("quarter", quarter)
			.map(row -> new EnteredSheet(Columns.get(row, "version", Integer.class),
					this.documents
						.open(SEALED, Columns.get(row, "id", UUID.class), Columns.bytes(row, "body"), Figures.class)
						.figures()))
			.one();
	}

	/** Stores figures; nothing where another version is stored by now. */
	Mono<Long> keep(String quarter, int seen, Map<String, EnteredFigure> figures) {
		UUID id = id(quarter);
		return this.db.sql("""
				INSERT INTO statistics.document (id, kind, quarter, body)
				SELECT :id, 'ENTERED', :quarter, :body WHERE :seen = 0
				   OR EXISTS (SELECT FROM statistics.document WHERE id = :id AND version = :seen)
				ON CONFLICT (kind, quarter) DO UPDATE SET body = excluded.body, version = document.version + 1
				WHERE document.version = :seen
				""")
			.bind("id", id)
			.bind("quarter", quarter)
			.bind("seen", seen)
			.bind("body", this.documents.seal(SEALED, id, new Figures(figures)))
			.fetch()
			.rowsUpdated();
	}

	/**
	 * One document a quarter: its id follows from it, so that it can be sealed before it
	 * is there.
	 */
	private static UUID id(String quarter) {
		return UUID.nameUUIDFromBytes(("ENTERED " + quarter).getBytes(StandardCharsets.UTF_8));
	}

	/** The sealed document. */
	record Figures(Map<String, EnteredFigure> figures) {

		@Override
		public String toString() {
			return "Figures[hidden]";
		}

	}

}

package org.waymark.statistics.facts;

import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The sums of each quarter, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SumStore {

	private static final String SEALED = "statistics/SUMS";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	SumStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The sums of a quarter, if anything was counted in it. */
	Mono<QuarterSums> find(String quarter) {
		return this.db.sql("SELECT id, body FROM statistics.document WHERE kind = 'SUMS' AND quarter = :quarter")
			.bind("quarter", quarter)
			.map(row -> this.documents.open(SEALED, Columns.get(row, "id", UUID.class), Columns.bytes(row, "body"),
					QuarterSums.class))
			.one();
	}

	/** Makes sure that a quarter has sums, so that it can be locked. */
	Mono<Void> begin(String quarter) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO statistics.document (id, kind, quarter, body) VALUES (:id, 'SUMS', :quarter, :body)
				ON CONFLICT (kind, quarter) DO NOTHING
				""")
			.bind("id", id)
			.bind("quarter", quarter)
			.bind("body", this.documents.seal(SEALED, id, QuarterSums.NONE))
			.then();
	}

	/** The sums of a quarter, until the transaction ends for us alone. */
	Mono<Held> hold(String quarter) {
		return this.db
			.sql("SELECT id, body FROM statistics.document WHERE kind = 'SUMS' AND quarter = :quarter FOR UPDATE")
			.bind("quarter", quarter)
			.map(row -> {
				UUID id = Columns.get(row, "id", UUID.class);
				return new Held(id, this.documents.open(SEALED, id, Columns.bytes(row, "body"), QuarterSums.class));
			})
			.one();
	}

	Mono<Void> change(Held held, QuarterSums sums) {
		return this.db.sql("UPDATE statistics.document SET body = :body, version = version + 1 WHERE id = :id")
			.bind("id", held.id())
			.bind("body", this.documents.seal(SEALED, held.id(), sums))
			.then();
	}

	/** Sums that are locked. */
	record Held(UUID id, QuarterSums sums) {

	}

}

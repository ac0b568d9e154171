package org.waymark.triage.search;

import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** Keeps a person's search for an hour, for them alone. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SearchStore {

	private static final String KIND = "search";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	SearchStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	Mono<Void> add(UUID id, StaffId author, FindForm form) {
		return this.db.sql("""
				INSERT INTO triage.search (id, author, until, body)
				VALUES (:id, :author, clock_timestamp() + interval '1 hour', :body)
				""")
			.bind("id", id)
			.bind("author", author.value())
			.bind("body", this.documents.seal(KIND, id, form))
			.then();
	}

	/** The search of its author; empty for anybody else, and once it has expired. */
	Mono<FindForm> find(UUID id, StaffId author) {
		return this.db.sql("""
				SELECT body FROM triage.search WHERE id = :id AND author = :author AND until > clock_timestamp()
				""")
			.bind("id", id)
			.bind("author", author.value())
			.map(row -> Columns.open(id, row, "body",
					(same, sealed) -> this.documents.open(KIND, same, sealed, FindForm.class)))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	Mono<Void> deleteEnded() {
		return this.db.sql("DELETE FROM triage.search WHERE until <= clock_timestamp()").then();
	}

}

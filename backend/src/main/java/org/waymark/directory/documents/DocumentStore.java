package org.waymark.directory.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The text of documents as they were fetched last; one a policy. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class DocumentStore {

	private final DatabaseClient db;

	DocumentStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> keep(UUID policy, Kept kept) {
		return this.db.sql("""
				INSERT INTO directory.document (policy, address, fetched, fault, numbered, pages)
				VALUES (:policy, :address, :fetched, :fault, :numbered, :pages)
				ON CONFLICT (policy) DO UPDATE
				SET address = excluded.address, fetched = excluded.fetched, fault = excluded.fault,
				    numbered = excluded.numbered, pages = excluded.pages
				""")
			.bind("policy", policy)
			.bind("address", kept.address())
			.bind("fetched", kept.fetched())
			.bind("fault", kept.fault())
			.bind("numbered", kept.pages().numbered())
			.bind("pages", kept.pages().pages().toArray(String[]::new))
			.then();
	}

	Mono<Kept> of(UUID policy) {
		return this.db
			.sql("SELECT address, fetched, fault, numbered, pages FROM directory.document WHERE policy = :policy")
			.bind("policy", policy)
			.map(DocumentStore::kept)
			.one();
	}

	private static Kept kept(Readable row) {
		return new Kept(Columns.get(row, "address", String.class), Columns.get(row, "fetched", Instant.class),
				Columns.get(row, "fault", String.class), new DocumentPages(Columns.get(row, "numbered", Boolean.class),
						List.of(Objects.requireNonNull(row.get("pages", String[].class)))));
	}

	/**
	 * A document that was fetched, or not.
	 *
	 * @param fault why there is no text; empty when there is
	 */
	record Kept(String address, Instant fetched, String fault, DocumentPages pages) {

		private static final DocumentPages NOTHING = new DocumentPages(false, List.of());

		static Kept failed(String address, Instant fetched, String fault) {
			return new Kept(address, fetched, fault, NOTHING);
		}

	}

}

package org.waymark.statistics.documents;

import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/**
 * Keeps the sealed documents of quarters: one of each kind a quarter. It is the one
 * writer of {@code statistics.document}. A quarter is written as in {@code 2026Q4}.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
public class QuarterDocuments {

	private static final String COLUMNS = "SELECT id, version, body FROM statistics.document ";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	QuarterDocuments(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The document of a quarter, if there is one. */
	public <T> Mono<Kept<T>> find(Kind kind, String quarter, Class<T> type) {
		return read(COLUMNS + "WHERE kind = :kind AND quarter = :quarter", kind, quarter, type);
	}

	/** The same; until the transaction ends it is for us alone. */
	public <T> Mono<Kept<T>> hold(Kind kind, String quarter, Class<T> type) {
		return read(COLUMNS + "WHERE kind = :kind AND quarter = :quarter FOR UPDATE", kind, quarter, type);
	}

	/** Opens what another statement read from the table. */
	public <T> T open(Kind kind, UUID id, byte[] body, Class<T> type) {
		return this.documents.open(kind.sealed(), id, body, type);
	}

	/** Stores the first one of a quarter; nothing where there is one. */
	public Mono<Long> add(Kind kind, UUID id, String quarter, Object body) {
		return this.db.sql("""
				INSERT INTO statistics.document (id, kind, quarter, body) VALUES (:id, :kind, :quarter, :body)
				ON CONFLICT (kind, quarter) DO NOTHING
				""")
			.bind("id", id)
			.bind("kind", kind.name())
			.bind("quarter", quarter)
			.bind("body", this.documents.seal(kind.sealed(), id, body))
			.fetch()
			.rowsUpdated();
	}

	/** Stores a later state; nothing where another version is stored by now. */
	public Mono<Long> change(Kind kind, UUID id, int version, Object body) {
		return this.db.sql(
				"UPDATE statistics.document SET body = :body, version = version + 1 WHERE id = :id AND version = :version")
			.bind("id", id)
			.bind("version", version)
			.bind("body", this.documents.seal(kind.sealed(), id, body))
			.fetch()
			.rowsUpdated();
	}

	/** Removes one for good. */
	public Mono<Long> discard(UUID id) {
		return this.db.sql("DELETE FROM statistics.document WHERE id = :id").bind("id", id).fetch().rowsUpdated();
	}

	private <T> Mono<Kept<T>> read(String sql, Kind kind, String quarter, Class<T> type) {
		return this.db.sql(sql).bind("kind", kind.name()).bind("quarter", quarter).map(row -> {
			UUID id = Columns.get(row, "id", UUID.class);
			return new Kept<>(id, Columns.get(row, "version", Integer.class),
					open(kind, id, Columns.bytes(row, "body"), type));
		}).one();
	}

	/** What a document is, stored by its name. */
	public enum Kind {

		SUMS, ENTERED, RELEASE;

		private String sealed() {
			return "statistics/" + name();
		}

	}

	/** A document as it is stored. */
	public record Kept<T>(UUID id, int version, T body) {

		@Override
		public String toString() {
			return "Kept[hidden]";
		}

	}

}

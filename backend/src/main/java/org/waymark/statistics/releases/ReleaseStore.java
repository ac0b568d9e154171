package org.waymark.statistics.releases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.statistics.disclosure.Quarter;

/** The releases, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseStore {

	private static final String SEALED = "statistics/RELEASE";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	ReleaseStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** All, the newest quarter first. */
	Flux<Stored> all() {
		return this.db.sql("""
				SELECT r.id, r.quarter, r.plan, r.maker, r.made, r.released, d.body
				FROM statistics.release r JOIN statistics.document d ON d.id = r.id ORDER BY r.quarter DESC
				""").map(this::stored).all();
	}

	/** Stores a draft; nothing where the quarter has one. */
	Mono<Long> add(Quarter quarter, int plan, StaffId maker, Instant now, ReleaseBody body) {
		UUID id = UUID.randomUUID();
		return this.db
			.sql("""
					WITH kept AS (INSERT INTO statistics.document (id, kind, quarter, body)
					              VALUES (:id, 'RELEASE', :quarter, :body) ON CONFLICT (kind, quarter) DO NOTHING RETURNING id)
					INSERT INTO statistics.release (id, quarter, plan, maker, made)
					SELECT id, :quarter, :plan, :maker, :now FROM kept
					""")
			.bind("id", id)
			.bind("quarter", quarter.toString())
			.bind("plan", plan)
			.bind("maker", maker.value())
			.bind("now", now)
			.bind("body", this.documents.seal(SEALED, id, body))
			.fetch()
			.rowsUpdated();
	}

	/** Lets a draft go, by somebody other than its maker. */
	Mono<Long> release(Quarter quarter, StaffId second, Instant now) {
		return this.db.sql("""
				UPDATE statistics.release SET released = :now, second = :second
				WHERE quarter = :quarter AND released IS NULL AND maker <> :second
				""")
			.bind("now", now)
			.bind("second", second.value())
			.bind("quarter", quarter.toString())
			.fetch()
			.rowsUpdated();
	}

	/** Throws a draft away; a release stays for good. */
	Mono<Long> discard(Quarter quarter) {
		return this.db.sql("""
				WITH gone AS (DELETE FROM statistics.release WHERE quarter = :quarter AND released IS NULL RETURNING id)
				DELETE FROM statistics.document d USING gone WHERE d.id = gone.id
				""").bind("quarter", quarter.toString()).fetch().rowsUpdated();
	}

	private Stored stored(Readable row) {
		ReleaseBody body = this.documents.open(SEALED, Columns.get(row, "id", UUID.class), Columns.bytes(row, "body"),
				ReleaseBody.class);
		return new Stored(new Release(Quarter.read(Columns.get(row, "quarter", String.class)),
				Columns.get(row, "plan", Integer.class), body.published(), Columns.staff(row, "maker"),
				Columns.get(row, "made", Instant.class), Optional.ofNullable(row.get("released", Instant.class))),
				body);
	}

	/** A release with what was frozen for it. */
	record Stored(Release release, ReleaseBody body) {

	}

}

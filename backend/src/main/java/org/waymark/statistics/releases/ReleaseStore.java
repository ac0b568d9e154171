package org.waymark.statistics.releases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.statistics.disclosure.Quarter;
import org.waymark.statistics.documents.QuarterDocuments;
import org.waymark.statistics.documents.QuarterDocuments.Kind;

/** The releases, sealed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ReleaseStore {

	private final DatabaseClient db;

	private final QuarterDocuments documents;

	ReleaseStore(TriageDatabase database, QuarterDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** All, the newest quarter first. */
	Flux<Stored> all() {
		return this.db.sql("""
				SELECT r.id, r.quarter, r.plan, r.maker, r.made, r.released, r.published, d.body
				FROM statistics.release r JOIN statistics.document d ON d.id = r.id ORDER BY r.quarter DESC
				""").map(this::stored).all();
	}

	/** Stores a draft, within a transaction; nothing where the quarter has one. */
	Mono<Long> add(Quarter quarter, int plan, StaffId maker, Instant now, ReleaseBody body) {
		UUID id = UUID.randomUUID();
		return this.documents.add(Kind.RELEASE, id, quarter.toString(), body)
			.flatMap(added -> (added == 0) ? Mono.just(0L) : add(id, quarter, plan, maker, now));
	}

	private Mono<Long> add(UUID id, Quarter quarter, int plan, StaffId maker, Instant now) {
		return this.db.sql("""
				INSERT INTO statistics.release (id, quarter, plan, maker, made)
				VALUES (:id, :quarter, :plan, :maker, :now)
				""")
			.bind("id", id)
			.bind("quarter", quarter.toString())
			.bind("plan", plan)
			.bind("maker", maker.value())
			.bind("now", now)
			.fetch()
			.rowsUpdated();
	}

	/** Lets a draft go, by somebody other than its maker. */
	Mono<Long> release(Quarter quarter, Instant seen, StaffId second, Instant now) {
		return this.db.sql("""
				UPDATE statistics.release SET released = :now, second = :second
				WHERE quarter = :quarter AND made = :seen AND released IS NULL AND maker <> :second
				""")
			.bind("seen", seen)
			.bind("now", now)
			.bind("second", second.value())
			.bind("quarter", quarter.toString())
			.fetch()
			.rowsUpdated();
	}

	/**
	 * Shows what was let go to everybody, within a transaction, one release at a time.
	 */
	Mono<Long> publish(Quarter quarter, Instant now) {
		return alone().then(this.db.sql("""
				UPDATE statistics.release SET published = :now
				WHERE quarter = :quarter AND released IS NOT NULL AND published IS NULL
				""").bind("now", now).bind("quarter", quarter.toString()).fetch().rowsUpdated());
	}

	/** Takes it off the public face again, within a transaction. */
	Mono<Long> withdraw(Quarter quarter) {
		return alone().then(this.db
			.sql("UPDATE statistics.release SET published = NULL WHERE quarter = :quarter AND published IS NOT NULL")
			.bind("quarter", quarter.toString())
			.fetch()
			.rowsUpdated());
	}

	/** Each sees what the other published. */
	private Mono<Void> alone() {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('statistics.release published', 0))").then();
	}

	/** Throws a draft away, within a transaction; a release stays for good. */
	Mono<Long> discard(Quarter quarter, Instant seen) {
		return this.db.sql("""
				DELETE FROM statistics.release WHERE quarter = :quarter AND made = :seen AND released IS NULL
				RETURNING id
				""")
			.bind("seen", seen)
			.bind("quarter", quarter.toString())
			.map(row -> Columns.get(row, "id", UUID.class))
			.one()
			.flatMap(this.documents::discard)
			.defaultIfEmpty(0L);
	}

	private Stored stored(Readable row) {
		ReleaseBody body = this.documents.open(Kind.RELEASE, Columns.get(row, "id", UUID.class),
				Columns.bytes(row, "body"), ReleaseBody.class);
		return new Stored(new Release(Quarter.read(Columns.get(row, "quarter", String.class)),
				Columns.get(row, "plan", Integer.class), body.published(), Columns.staff(row, "maker"),
				Columns.get(row, "made", Instant.class), Optional.ofNullable(row.get("released", Instant.class)),
				Optional.ofNullable(row.get("published", Instant.class))), body);
	}

	/** A release with what was frozen for it. */
	record Stored(Release release, ReleaseBody body) {

	}

}

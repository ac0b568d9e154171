package org.waymark.triage.ownership;

import java.time.Instant;
import java.util.List;
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

@Component
@ConditionalOnFace(Face.TRIAGE)
class OwnershipStore {

	private final DatabaseClient db;

	OwnershipStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<ReportOwnership> find(String reference, UUID reader) {
		return this.db.sql("""
				SELECT r.id, r.reference, r.version, clock_timestamp() AS now, r.state = 'CLOSED' AS closed,
				       (r.night = 'OUT') IS TRUE AS out, r.owner, c.name
				FROM triage.seen_by(:reader) r LEFT JOIN staff.colleague c ON c.id = r.owner
				WHERE r.reference = :reference
				""").bind("reference", reference).bind("reader", reader).map(OwnershipStore::hold).one();
	}

	/** Of these people those to whom a report is not closed. */
	Flux<UUID> openTo(UUID report, List<UUID> people) {
		return this.db.sql("""
				SELECT p.id FROM unnest(:people) AS p (id)
				WHERE NOT EXISTS (SELECT FROM triage.closed_to(p.id) c WHERE c.report = :report)
				""")
			.bind("people", people.toArray(UUID[]::new))
			.bind("report", report)
			.map(row -> Columns.get(row, "id", UUID.class))
			.all();
	}

	/**
	 * Gives a free report to a person. False if it had an owner, or has changed since
	 * they saw it: it may have been hidden from them.
	 */
	Mono<Boolean> claim(ReportOwnership hold, UUID owner, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :owner, night = :night, version = version + 1
				WHERE id = :report AND version = :version AND owner IS NULL AND state = 'NEW'
				  AND id IN (SELECT s.id FROM triage.seen_by(:owner) s WHERE s.id = :report)
				""")
			.bind("owner", owner)
			.bind("night", Columns.parameter(String.class, night))
			.bind("report", hold.report())
			.bind("version", hold.version())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * Passes a report on from its owner; false if it has changed since it was read, or is
	 * closed to the new owner.
	 * @param night whether it is out of hours from now on, or handed back
	 */
	Mono<Boolean> pass(UUID report, int version, UUID from, Optional<UUID> to, Optional<String> night) {
		return this.db.sql("""
				UPDATE triage.report SET owner = :to, night = :night, version = version + 1
				WHERE id = :report AND version = :version AND owner = :from AND state = 'NEW'
				  AND (:to::uuid IS NULL OR id IN (SELECT s.id FROM triage.seen_by(:to) s WHERE s.id = :report))
				""")
			.bind("to", Columns.parameter(UUID.class, to))
			.bind("night", Columns.parameter(String.class, night))
			.bind("report", report)
			.bind("version", version)
			.bind("from", from)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	private static ReportOwnership hold(Readable row) {
		UUID owner = row.get("owner", UUID.class);
		return new ReportOwnership(Columns.get(row, "id", UUID.class), Columns.get(row, "reference", String.class),
				Columns.get(row, "version", Integer.class), Columns.get(row, "now", Instant.class),
				Columns.get(row, "closed", Boolean.class), Columns.get(row, "out", Boolean.class), (owner == null)
						? Optional.empty() : Optional.of(new Owner(owner, Columns.get(row, "name", String.class))));
	}

}

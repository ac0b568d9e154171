package org.waymark.directory.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.register.Register;
import org.waymark.directory.register.Register.Counts;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of imports. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ImportStore {

	private final DatabaseClient db;

	ImportStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Imports, newest first. */
	Flux<StoredImport> newest(int limit) {
		return this.db
			.sql("""
					SELECT i.id, i.received, i.day, i.digest, i.rows, i.open, i.links, i.sites, i.warnings, s.name, i.undone,
					       (SELECT count(*) FROM directory.import_change c WHERE c.import = i.id AND c.state = 'WAITING') AS waiting,
					       (SELECT count(*) FROM directory.import_change c WHERE c.import = i.id AND c.state = 'ACCEPTED') AS accepted
					FROM directory.import i LEFT JOIN staff.colleague s ON s.id = i.author
					ORDER BY i.received DESC, i.id LIMIT :limit
					""")
			.bind("limit", limit)
			.map(ImportStore::imported)
			.all();
	}

	Mono<StoredImport> find(UUID id) {
		return this.db
			.sql("""
					SELECT i.id, i.received, i.day, i.digest, i.rows, i.open, i.links, i.sites, i.warnings, s.name, i.undone,
					       (SELECT count(*) FROM directory.import_change c WHERE c.import = i.id AND c.state = 'WAITING') AS waiting,
					       (SELECT count(*) FROM directory.import_change c WHERE c.import = i.id AND c.state = 'ACCEPTED') AS accepted
					FROM directory.import i LEFT JOIN staff.colleague s ON s.id = i.author
					WHERE i.id = :id
					""")
			.bind("id", id)
			.map(ImportStore::imported)
			.one();
	}

	/**
	 * Lets one at a time bring, decide or undo imports, until the end of the transaction.
	 */
	Mono<Void> lock() {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('directory.import', 0))").then();
	}

	/**
	 * How many open schools of the council the register had that was accepted last; empty
	 * before the first.
	 */
	Mono<Integer> openBefore() {
		return this.db.sql("""
				SELECT i.open FROM directory.import i
				WHERE i.undone IS NULL
				  AND EXISTS (SELECT FROM directory.import_change c WHERE c.import = i.id AND c.state = 'ACCEPTED')
				ORDER BY i.received DESC LIMIT 1
				""").map(row -> Columns.get(row, "open", Integer.class)).one();
	}

	Mono<Void> add(UUID id, Register register, Instant received, Optional<StaffId> author) {
		Counts counts = register.counts();
		return this.db.sql("""
				INSERT INTO directory.import (id, received, day, digest, rows, open, links, sites, warnings, author)
				VALUES (:id, :received, :day, :digest, :rows, :open, :links, :sites, :warnings, :author)
				""")
			.bind("id", id)
			.bind("received", received)
			.bind("day", Columns.parameter(LocalDate.class, register.day()))
			.bind("digest", register.digest())
			.bind("rows", counts.rows())
			.bind("open", counts.open())
			.bind("links", counts.links())
			.bind("sites", counts.sites())
			.bind("warnings", register.warnings().stream().map(Register.Note::code).toArray(String[]::new))
			.bind("author", Columns.parameter(UUID.class, author.map(StaffId::value)))
			.then();
	}

	/** Whether an import that came later was taken over, in part at least. */
	Mono<Boolean> followed(UUID id) {
		return this.db
			.sql("""
					SELECT EXISTS (SELECT FROM directory.import n JOIN directory.import_change c ON c.import = n.id
					               WHERE c.state = 'ACCEPTED'
					                 AND n.received > (SELECT i.received FROM directory.import i WHERE i.id = :id)) AS followed
					""")
			.bind("id", id)
			.map(row -> Columns.get(row, "followed", Boolean.class))
			.one();
	}

	Mono<Void> undone(UUID id, Instant when) {
		return this.db.sql("UPDATE directory.import SET undone = :when WHERE id = :id")
			.bind("id", id)
			.bind("when", when)
			.then();
	}

	private static StoredImport imported(Readable row) {
		return new StoredImport(Columns.get(row, "id", UUID.class), Columns.get(row, "received", Instant.class),
				Optional.ofNullable(row.get("day", LocalDate.class)), Columns.get(row, "digest", String.class),
				new Counts(Columns.get(row, "rows", Integer.class), Columns.get(row, "open", Integer.class),
						Columns.get(row, "links", Integer.class), Columns.get(row, "sites", Integer.class)),
				List.of(Objects.requireNonNull(row.get("warnings", String[].class))),
				Optional.ofNullable(row.get("name", String.class)),
				Optional.ofNullable(row.get("undone", Instant.class)),
				Columns.get(row, "waiting", Long.class).intValue(),
				Columns.get(row, "accepted", Long.class).intValue());
	}

}

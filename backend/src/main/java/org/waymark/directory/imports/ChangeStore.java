package org.waymark.directory.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.imports.SchoolChange.Kind;
import org.waymark.directory.schools.FactsJson;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of what imports would change. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ChangeStore {

	private final DatabaseClient db;

	ChangeStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** What an import would change, in the order of its list. */
	Flux<StoredChange> of(UUID imported) {
		return this.db.sql("""
				SELECT place, kind, urn, name, was::text AS was, becomes::text AS becomes, state, undo::text AS undo
				FROM directory.import_change WHERE import = :import ORDER BY place
				""").bind("import", imported).map(ChangeStore::change).all();
	}

	/** Those that were accepted, the last first. */
	Flux<StoredChange> acceptedLastFirst(UUID imported) {
		return this.db.sql("""
				SELECT place, kind, urn, name, was::text AS was, becomes::text AS becomes, state, undo::text AS undo
				FROM directory.import_change WHERE import = :import AND state = 'ACCEPTED' ORDER BY step DESC
				""").bind("import", imported).map(ChangeStore::change).all();
	}

	/** Changes of an import that nobody has decided, among these. */
	Flux<StoredChange> waiting(UUID imported, Kind kind, Collection<Integer> places) {
		return this.db.sql("""
				SELECT place, kind, urn, name, was::text AS was, becomes::text AS becomes, state, undo::text AS undo
				FROM directory.import_change
				WHERE import = :import AND state = 'WAITING' AND kind = :kind AND (:all OR place = ANY(:places))
				ORDER BY place
				""")
			.bind("import", imported)
			.bind("kind", kind.name())
			.bind("all", places.isEmpty())
			.bind("places", places.toArray(Integer[]::new))
			.map(ChangeStore::change)
			.all();
	}

	/** A newer import says the same again, or not any more. */
	Mono<Void> overtake() {
		return this.db.sql("UPDATE directory.import_change SET state = 'OVERTAKEN' WHERE state = 'WAITING'").then();
	}

	Mono<Void> add(UUID imported, List<SchoolChange> changes) {
		return Flux.range(0, changes.size()).concatMap(place -> add(imported, place, changes.get(place))).then();
	}

	private Mono<Void> add(UUID imported, int place, SchoolChange change) {
		return this.db.sql("""
				INSERT INTO directory.import_change (import, place, kind, urn, name, was, becomes)
				VALUES (:import, :place, :kind, :urn, :name, CAST(:was AS jsonb), CAST(:becomes AS jsonb))
				""")
			.bind("import", imported)
			.bind("place", place)
			.bind("kind", change.kind().name())
			.bind("urn", change.urn())
			.bind("name", change.name())
			.bind("was", FactsJson.write(change.was()))
			.bind("becomes", FactsJson.write(change.becomes()))
			.then();
	}

	Mono<Void> accept(UUID imported, int place, Undo undo, Instant when, StaffId author) {
		return this.db.sql("""
				UPDATE directory.import_change
				SET state = 'ACCEPTED', undo = CAST(:undo AS jsonb), decided = :when, author = :author,
				    step = 1 + (SELECT max(o.step) FROM directory.import_change o WHERE o.import = :import)
				WHERE import = :import AND place = :place
				""")
			.bind("import", imported)
			.bind("place", place)
			.bind("undo", undo.json())
			.bind("when", when)
			.bind("author", author.value())
			.then();
	}

	Mono<Void> leave(UUID imported, int place, Instant when, StaffId author) {
		return this.db.sql("""
				UPDATE directory.import_change SET state = 'LEFT', decided = :when, author = :author
				WHERE import = :import AND place = :place
				""")
			.bind("import", imported)
			.bind("place", place)
			.bind("when", when)
			.bind("author", author.value())
			.then();
	}

	/** Nothing of an import is in force any more, nor waits. */
	Mono<Void> undone(UUID imported) {
		return this.db
			.sql("""
					UPDATE directory.import_change SET state = 'UNDONE' WHERE import = :import AND state IN ('ACCEPTED', 'WAITING')
					""")
			.bind("import", imported)
			.then();
	}

	private static StoredChange change(Readable row) {
		SchoolChange change = new SchoolChange(Kind.valueOf(Columns.get(row, "kind", String.class)),
				Columns.get(row, "urn", Integer.class), Columns.get(row, "name", String.class),
				FactsJson.read(Columns.get(row, "was", String.class)),
				FactsJson.read(Columns.get(row, "becomes", String.class)));
		return new StoredChange(Columns.get(row, "place", Integer.class), change,
				Columns.get(row, "state", String.class),
				Optional.ofNullable(row.get("undo", String.class)).map(Undo::read));
	}

}

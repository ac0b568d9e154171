package org.waymark.directory.unfound;

import java.time.LocalDate;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The policies that somebody could not find, until an editor has looked. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class UnfoundStore {

	private final DatabaseClient db;

	UnfoundStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** All of them, by the name of the school. */
	Flux<Unfound> all() {
		return this.db.sql("""
				SELECT u.urn, s.facts ->> 'NAME' AS name, u.kind, u.week
				FROM directory.unfound u JOIN directory.school s ON s.urn = u.urn
				ORDER BY s.facts ->> 'NAME', u.urn, u.kind
				""")
			.map(row -> new Unfound(Columns.get(row, "urn", Integer.class), Columns.get(row, "name", String.class),
					Columns.get(row, "kind", String.class), Columns.get(row, "week", LocalDate.class)))
			.all();
	}

	/** Takes one off the list; false when it was not on it. */
	Mono<Boolean> remove(int urn, String kind) {
		return this.db.sql("DELETE FROM directory.unfound WHERE urn = :urn AND kind = :kind")
			.bind("urn", urn)
			.bind("kind", kind)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/**
	 * A policy that somebody could not find.
	 *
	 * @param urn number of the school
	 * @param school its name
	 * @param kind code of the policy
	 * @param week Monday of the week in which it was told first
	 */
	record Unfound(int urn, String school, String kind, LocalDate week) {

	}

}

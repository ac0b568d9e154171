package org.waymark.directory.schools;

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

import org.waymark.directory.register.RegisteredSchool;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The rows of schools, written as the register changes them. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class SchoolStore {

	private final DatabaseClient db;

	SchoolStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<KeptSchool> all() {
		return this.db.sql("""
				SELECT urn, facts::text AS facts, former, gone, invented FROM directory.school ORDER BY urn
				""").map(SchoolStore::school).all();
	}

	/** The schools that a trust runs, by number. */
	Flux<KeptSchool> ofTrust(String trust) {
		return this.db.sql("""
				SELECT urn, facts::text AS facts, former, gone, invented FROM directory.school
				WHERE facts ->> 'TRUST' = :trust ORDER BY urn
				""").bind("trust", trust).map(SchoolStore::school).all();
	}

	Mono<KeptSchool> find(int urn) {
		return this.db.sql("""
				SELECT urn, facts::text AS facts, former, gone, invented FROM directory.school WHERE urn = :urn
				""").bind("urn", urn).map(SchoolStore::school).one();
	}

	/** Adds a school, or puts what is said of it in the place of what was. */
	Mono<Void> keep(KeptSchool school) {
		return this.db.sql("""
				INSERT INTO directory.school (urn, facts, former, gone, invented)
				VALUES (:urn, CAST(:facts AS jsonb), :former, :gone, :invented)
				ON CONFLICT (urn) DO UPDATE SET facts = excluded.facts, former = excluded.former, gone = excluded.gone,
				                                invented = excluded.invented
				""")
			.bind("urn", school.urn())
			.bind("facts", FactsJson.write(school.registered().facts()))
			.bind("former", school.former().toArray(String[]::new))
			.bind("gone", school.gone())
			.bind("invented", school.invented())
			.then();
	}

	/** Takes a school out that was taken in by mistake. */
	Mono<Void> remove(int urn) {
		return this.db.sql("DELETE FROM directory.school WHERE urn = :urn").bind("urn", urn).then();
	}

	/**
	 * Gives the policies and the contact of a school to another that has none of them.
	 */
	Flux<UUID> movePolicies(int from, int to) {
		return this.db.sql("""
				UPDATE directory.policy p SET urn = :to, version = version + 1
				WHERE p.urn = :from
				  AND NOT EXISTS (SELECT FROM directory.policy o WHERE o.urn = :to AND o.kind = p.kind)
				RETURNING p.id
				""").bind("from", from).bind("to", to).map(row -> Columns.get(row, "id", UUID.class)).all();
	}

	/**
	 * @return whether there was a contact to move
	 */
	Mono<Boolean> moveContact(int from, int to) {
		return this.db.sql("""
				UPDATE directory.contact c SET urn = :to, version = version + 1
				WHERE c.urn = :from AND NOT EXISTS (SELECT FROM directory.contact o WHERE o.urn = :to)
				""").bind("from", from).bind("to", to).fetch().rowsUpdated().map(rows -> rows == 1);
	}

	/** Gives policies to a school. */
	Mono<Void> givePolicies(List<UUID> policies, int to) {
		return this.db.sql("UPDATE directory.policy SET urn = :to, version = version + 1 WHERE id = ANY(:policies)")
			.bind("to", to)
			.bind("policies", policies.toArray(UUID[]::new))
			.then();
	}

	/** Schools that have policies or a contact of their own. */
	Flux<Integer> described() {
		return this.db.sql("""
				SELECT urn FROM directory.policy WHERE urn IS NOT NULL UNION SELECT urn FROM directory.contact
				""").map(row -> Columns.get(row, "urn", Integer.class)).all();
	}

	/** The newest change of anything that is published; empty before the first. */
	Mono<Instant> newest() {
		return this.db
			.sql("""
					SELECT greatest((SELECT max(changed) FROM directory.policy), (SELECT max(changed) FROM directory.contact),
					                (SELECT max(changed) FROM directory.finding), (SELECT max(shown_changed) FROM directory.link),
					                (SELECT max(decided) FROM directory.import_change WHERE state = 'ACCEPTED')) AS newest
					""")
			.map(row -> Optional.ofNullable(row.get("newest", Instant.class)))
			.one()
			.flatMap(Mono::justOrEmpty);
	}

	/**
	 * Links that everybody is spared, such as those of a domain that somebody else has
	 * now.
	 */
	Flux<String> hiddenLinks() {
		return this.db.sql("SELECT address FROM directory.link WHERE hidden ORDER BY address")
			.map(row -> Columns.get(row, "address", String.class))
			.all();
	}

	/** The day of the newest register of which something was accepted. */
	Mono<LocalDate> registered() {
		return this.db.sql("""
				SELECT i.day FROM directory.import i
				WHERE i.day IS NOT NULL
				  AND EXISTS (SELECT FROM directory.import_change c WHERE c.import = i.id AND c.state = 'ACCEPTED')
				ORDER BY i.received DESC LIMIT 1
				""").map(row -> Columns.get(row, "day", LocalDate.class)).one();
	}

	private static KeptSchool school(Readable row) {
		RegisteredSchool registered = new RegisteredSchool(Columns.get(row, "urn", Integer.class),
				FactsJson.read(Columns.get(row, "facts", String.class)));
		return new KeptSchool(registered, List.of(Objects.requireNonNull(row.get("former", String[].class))),
				Columns.get(row, "gone", Boolean.class), Columns.get(row, "invented", Boolean.class));
	}

}

package org.waymark.directory.links;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.directory.links.LinkFinding.Code;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/** The rows of links. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class LinkStore {

	private final DatabaseClient db;

	LinkStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Takes in links that are new, and lets go of those that no school has any more. */
	Mono<Void> gather() {
		return this.db.sql(
				"INSERT INTO directory.link (address) SELECT DISTINCT address FROM directory.linked ON CONFLICT DO NOTHING")
			.then()
			.then(this.db.sql(
					"DELETE FROM directory.link l WHERE NOT EXISTS (SELECT FROM directory.linked d WHERE d.address = l.address)")
				.then());
	}

	/** Takes links that are due; until the lease is over nobody else takes them. */
	Flux<Due> claim(int limit, Instant now, Duration lease) {
		return this.db.sql("""
				UPDATE directory.link SET due = :until
				WHERE address IN (SELECT address FROM directory.link WHERE due <= :now
				                  ORDER BY due, address LIMIT :limit FOR UPDATE SKIP LOCKED)
				RETURNING address, code, better, failed_days, last_failed, hidden, trusted
				""")
			.bind("now", now)
			.bind("until", now.plus(lease))
			.bind("limit", limit)
			.map(row -> new Due(Columns.get(row, "address", String.class), state(row)))
			.all();
	}

	/** Keeps what was found. */
	Mono<Void> keep(String address, LinkState state, Instant now, Instant due) {
		return this.db
			.sql("""
					UPDATE directory.link SET code = :code, better = :better, failed_days = :failedDays, last_failed = :lastFailed,
					       looked = :now, due = :due, hidden = :hidden,
					       shown_changed = CASE WHEN hidden <> :hidden THEN :now ELSE shown_changed END
					WHERE address = :address
					""")
			.bind("address", address)
			.bind("code", Columns.parameter(String.class, state.code().map(Code::name)))
			.bind("better", state.better())
			.bind("failedDays", state.failedDays())
			.bind("lastFailed", Columns.parameter(LocalDate.class, state.lastFailed()))
			.bind("now", now)
			.bind("due", due)
			.bind("hidden", state.hidden())
			.then();
	}

	/** Shows a link again that a person trusts; false when it was not hidden. */
	Mono<Boolean> trust(String address, Instant now) {
		return this.db
			.sql("""
					UPDATE directory.link SET hidden = false, trusted = true, shown_changed = :now WHERE address = :address AND hidden
					""")
			.bind("address", address)
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Looks again as soon as it can; false when there is no such link. */
	Mono<Boolean> again(String address, Instant now) {
		return this.db.sql("UPDATE directory.link SET due = :now WHERE address = :address")
			.bind("address", address)
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Every link that was looked at, each with the schools that have it. */
	Flux<Known> known() {
		return this.db
			.sql("""
					SELECT l.address, l.code, l.better, l.failed_days, l.last_failed, l.hidden, l.trusted, l.looked, d.urn, d.kind,
					       s.facts ->> 'NAME' AS school
					FROM directory.link l JOIN directory.linked d ON d.address = l.address
					JOIN directory.school s ON s.urn = d.urn
					WHERE l.code IS NOT NULL
					ORDER BY l.hidden DESC, l.failed_days DESC, s.facts ->> 'NAME', d.urn, d.kind
					""")
			.map(row -> new Known(Columns.get(row, "address", String.class), state(row),
					Columns.get(row, "looked", Instant.class), Columns.get(row, "urn", Integer.class),
					Columns.get(row, "school", String.class), Columns.get(row, "kind", String.class)))
			.all();
	}

	private static LinkState state(Readable row) {
		return new LinkState(Optional.ofNullable(row.get("code", String.class)).map(Code::valueOf),
				Columns.get(row, "better", String.class), Columns.get(row, "failed_days", Integer.class),
				Optional.ofNullable(row.get("last_failed", LocalDate.class)), Columns.get(row, "hidden", Boolean.class),
				Columns.get(row, "trusted", Boolean.class));
	}

	/**
	 * A link that is due.
	 */
	record Due(String address, LinkState state) {

	}

	/**
	 * A link of a school.
	 *
	 * @param looked when somebody looked last
	 * @param urn number of the school
	 * @param kind code of the policy; empty for the school's website
	 */
	record Known(String address, LinkState state, Instant looked, int urn, String school, String kind) {

	}

}

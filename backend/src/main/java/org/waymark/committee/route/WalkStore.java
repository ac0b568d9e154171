package org.waymark.committee.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of those who tried the route, and the sums of what people met on it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class WalkStore {

	private final DatabaseClient db;

	WalkStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** All of them, the newest first; those that were taken out stand last. */
	Flux<Walk> all() {
		return this.db.sql("SELECT * FROM committee.walk ORDER BY removed <> '', day DESC, id")
			.map(WalkStore::walk)
			.all();
	}

	Mono<Walk> one(UUID id) {
		return this.db.sql("SELECT * FROM committee.walk WHERE id = :id").bind("id", id).map(WalkStore::walk).one();
	}

	/** Stores it; nothing where it is stored already. */
	Mono<Long> add(Walk walk, Instant now, StaffId author) {
		return filled(this.db.sql("""
				INSERT INTO committee.walk (id, day, way, tried, happened, found, action, removed, changed, author)
				VALUES (:id, :day, :way, :tried, :happened, :found, :action, :removed, :now, :author)
				ON CONFLICT DO NOTHING
				"""), walk, now, author).fetch().rowsUpdated();
	}

	/** Stores a correction; nothing where another version is stored by now. */
	Mono<Long> change(Walk walk, Instant now, StaffId author) {
		return filled(this.db.sql("""
				UPDATE committee.walk SET day = :day, way = :way, tried = :tried, happened = :happened, found = :found,
				       action = :action, removed = :removed, version = version + 1, changed = :now, author = :author
				WHERE id = :id AND version = :seen
				"""), walk, now, author).bind("seen", walk.version()).fetch().rowsUpdated();
	}

	/** Who changed it and when, the newest first. */
	Flux<Past> history(UUID id) {
		return this.db.sql("""
				SELECT h.at, h.said ->> 'happened' AS happened, coalesce(s.name, '') AS author_name
				FROM committee.walk_history h LEFT JOIN staff.colleague s ON s.id = h.author
				WHERE h.id = :id ORDER BY h.version DESC
				""")
			.bind("id", id)
			.map(row -> new Past(Columns.get(row, "at", Instant.class), text(row, "happened"),
					text(row, "author_name")))
			.all();
	}

	/**
	 * What happened on the pages of the journey from a day to another, which is left out.
	 */
	Flux<RouteFigure> figures(LocalDate from, LocalDate to) {
		return this.db.sql("""
				SELECT door, step, event, kind, sum(amount)::bigint AS amount FROM pathway.route
				WHERE day >= :from AND day < :to GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 1, 2, 3, 4
				""").bind("from", from).bind("to", to).mapProperties(RouteFigure.class).all();
	}

	private static GenericExecuteSpec filled(GenericExecuteSpec statement, Walk walk, Instant now, StaffId author) {
		return statement.bind("id", walk.id())
			.bind("day", walk.day())
			.bind("way", walk.way())
			.bind("tried", walk.tried())
			.bind("happened", walk.happened())
			.bind("found", walk.found())
			.bind("action", walk.action())
			.bind("removed", walk.removed())
			.bind("now", now)
			.bind("author", author.value());
	}

	private static Walk walk(Readable row) {
		return new Walk(Columns.get(row, "id", UUID.class), Columns.get(row, "day", LocalDate.class), text(row, "way"),
				text(row, "tried"), text(row, "happened"), Columns.get(row, "found", Boolean.class),
				text(row, "action"), text(row, "removed"), Columns.get(row, "version", Integer.class));
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

	/** A change of an entry. */
	record Past(Instant at, String happened, String author) {

		@Override
		public String toString() {
			return "Past[hidden]";
		}

	}

}

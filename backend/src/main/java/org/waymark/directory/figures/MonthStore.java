package org.waymark.directory.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

/**
 * Figures as they were when each month began. They are written once and never changed.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class MonthStore {

	private final DatabaseClient db;

	MonthStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Keeps a figure of a month, unless it is kept. */
	Mono<Void> keep(LocalDate month, PolicyCount count) {
		return this.db.sql("""
				INSERT INTO directory.figure (month, kind, phase, numbers) VALUES (:month, :kind, :phase, :numbers)
				ON CONFLICT DO NOTHING
				""")
			.bind("month", month)
			.bind("kind", count.kind())
			.bind("phase", count.phase())
			.bind("numbers", count.numbers().toArray(Integer[]::new))
			.then();
	}

	/** Whether a month has figures. */
	Mono<Boolean> has(LocalDate month) {
		return this.db.sql("SELECT EXISTS (SELECT FROM directory.figure WHERE month = :month) AS kept")
			.bind("month", month)
			.map(row -> Columns.get(row, "kept", Boolean.class))
			.one();
	}

	/** The newest month first; at most five years. */
	Flux<Month> all() {
		return this.db.sql("""
				SELECT month, kind, phase, numbers FROM directory.figure
				WHERE month > (SELECT max(month) FROM directory.figure) - interval '5 years'
				ORDER BY month DESC, kind, phase
				""").map(MonthStore::month).all();
	}

	private static Month month(Readable row) {
		return new Month(Columns.get(row, "month", LocalDate.class),
				PolicyCount.of(Columns.get(row, "kind", String.class), Columns.get(row, "phase", String.class),
						List.of(Objects.requireNonNull(row.get("numbers", Integer[].class)))));
	}

	/**
	 * A figure of a month.
	 *
	 * @param begins its first day
	 */
	record Month(LocalDate begins, PolicyCount count) {

	}

}

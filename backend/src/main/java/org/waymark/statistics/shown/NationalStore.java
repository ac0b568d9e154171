package org.waymark.statistics.shown;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.figures.ReleasedFigures.National;

/** National figures; each state of each is kept. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class NationalStore {

	private final DatabaseClient db;

	NationalStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** The newest state of each, also of one that was emptied. */
	Flux<Kept> newest() {
		return this.db.sql("""
				SELECT DISTINCT ON (beside) beside, id, value, source, definition, address
				FROM statistics.national ORDER BY beside, id DESC
				""")
			.map(row -> new Kept(Columns.get(row, "beside", String.class), Columns.get(row, "id", Long.class),
					new National(Columns.get(row, "value", String.class), Columns.get(row, "source", String.class),
							Columns.get(row, "definition", String.class), row.get("address", String.class))))
			.all();
	}

	/**
	 * Lets one at a time change what stands beside a table, until the transaction ends.
	 */
	Mono<Void> alone(String beside) {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('statistics.national ' || :beside, 0))")
			.bind("beside", beside)
			.then();
	}

	/** Adds a state, unless another than the one that was seen is the newest by now. */
	Mono<Long> add(String beside, long seen, National figure, StaffId author, Instant now) {
		Map<String, Object> given = Map.of("beside", beside, "seen", seen, "value", figure.value(), "source",
				figure.source(), "definition", figure.definition(), "author", author.value(), "now", now);
		@Nullable String address = figure.address();
		DatabaseClient.GenericExecuteSpec insert = this.db.sql("""
				INSERT INTO statistics.national (beside, value, source, definition, address, at, author)
				SELECT :beside, :value, :source, :definition, :address, :now, :author
				WHERE :seen = (SELECT coalesce(max(id), 0) FROM statistics.national WHERE beside = :beside)
				""").bindValues(given);
		return ((address == null) ? insert.bindNull("address", String.class) : insert.bind("address", address)).fetch()
			.rowsUpdated();
	}

	/**
	 * A state.
	 *
	 * @param beside name of the table beside which it stands
	 * @param id rises with each state
	 */
	record Kept(String beside, long id, National figure) {

	}

}

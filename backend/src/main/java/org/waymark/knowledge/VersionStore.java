package org.waymark.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.knowledge.KeptVersion.Second;
import org.waymark.knowledge.KeptVersion.State;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/**
 * The versions of what editors change. Each is added; none is changed but by an answer.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class VersionStore {

	private static final String ALL = """
			SELECT v.item, v.number, v.body, v.state, v.why, v.at, v.author, coalesce(a.name, '') AS author_name,
			       v.answer, v.answered, coalesce(s.name, '') AS second_name
			FROM knowledge.version v
			LEFT JOIN staff.colleague a ON a.id = v.author LEFT JOIN staff.colleague s ON s.id = v.second
			""";

	private static final String OF_ITEM = ALL + "WHERE v.item = :item ORDER BY v.number DESC";

	private static final String PUBLISHED = ALL + """
			WHERE v.state = 'PUBLISHED' AND v.number = (SELECT max(n.number) FROM knowledge.version n
			                                            WHERE n.item = v.item AND n.state = 'PUBLISHED')
			ORDER BY v.item
			""";

	private static final String PROPOSED = ALL + "WHERE v.state = 'PROPOSED' ORDER BY v.at";

	private final DatabaseClient db;

	VersionStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Lets one at a time publish, until the end of the transaction. */
	Mono<Void> lock() {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtextextended('knowledge', 0))").then();
	}

	/** What everybody reads, without what the folder is to say again. */
	Flux<KeptVersion> published() {
		return this.db.sql(PUBLISHED).map(VersionStore::version).all();
	}

	/** What waits for a second person, the oldest first. */
	Flux<KeptVersion> proposed() {
		return this.db.sql(PROPOSED).map(VersionStore::version).all();
	}

	/** The versions of an item, the newest first. */
	Flux<KeptVersion> of(Item item) {
		return this.db.sql(OF_ITEM).bind("item", item.stored()).map(VersionStore::version).all();
	}

	/** A change that waited gives way to another. */
	Mono<Void> replace(Item item) {
		return this.db.sql("UPDATE knowledge.version SET state = 'REPLACED' WHERE item = :item AND state = 'PROPOSED'")
			.bind("item", item.stored())
			.then();
	}

	/** Fails on a number that there is. */
	Mono<Void> add(Change change, State state, Instant now, StaffId author) {
		return this.db.sql("""
				INSERT INTO knowledge.version (item, number, body, state, why, at, author)
				VALUES (:item, :number, :body, :state, :why, :now, :author)
				""")
			.bind("item", change.item().stored())
			.bind("number", change.seen() + 1)
			.bind("body", Columns.parameter(String.class, change.body()))
			.bind("state", state.name())
			.bind("why", change.why())
			.bind("now", now)
			.bind("author", author.value())
			.then();
	}

	/** Answers a change that waits; no row where it does not, or is one's own. */
	Mono<Long> answer(Answer answer, State state, Instant now, StaffId second) {
		return this.db.sql("""
				UPDATE knowledge.version SET state = :state, answer = :answer, answered = :now, second = :second
				WHERE item = :item AND number = :number AND state = 'PROPOSED' AND author <> :second
				""")
			.bind("state", state.name())
			.bind("answer", answer.words())
			.bind("now", now)
			.bind("second", second.value())
			.bind("item", answer.item().stored())
			.bind("number", answer.number())
			.fetch()
			.rowsUpdated();
	}

	private static KeptVersion version(Readable row) {
		Optional<Second> second = Optional.ofNullable(row.get("answered", Instant.class))
			.map(at -> new Second(text(row, "second_name"), at, text(row, "answer")));
		return new KeptVersion(Item.of(text(row, "item")).orElseThrow(), Columns.get(row, "number", Integer.class),
				Optional.ofNullable(row.get("body", String.class)), State.valueOf(text(row, "state")), text(row, "why"),
				Columns.get(row, "at", Instant.class), new StaffId(Columns.get(row, "author", UUID.class)),
				text(row, "author_name"), second);
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

}

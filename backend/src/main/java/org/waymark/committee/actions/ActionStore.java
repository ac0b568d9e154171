package org.waymark.committee.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.committee.actions.KeptAction.Asked;
import org.waymark.committee.actions.KeptAction.Kept;
import org.waymark.committee.actions.KeptAction.Progress;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The rows of the committee's actions. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ActionStore {

	private static final String COLUMNS = """
			SELECT a.*, coalesce(s.name, '') AS author_name
			FROM committee.action a LEFT JOIN staff.colleague s ON s.id = a.author
			""";

	private final DatabaseClient db;

	ActionStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<KeptAction> all() {
		return this.db.sql(COLUMNS + "ORDER BY a.number").map(ActionStore::action).all();
	}

	Mono<KeptAction> one(int number) {
		return this.db.sql(COLUMNS + "WHERE a.number = :number").bind("number", number).map(ActionStore::action).one();
	}

	/** Lets one be taken in at a time, until the transaction ends. */
	Mono<Void> alone() {
		return this.db.sql("SELECT pg_advisory_xact_lock(hashtext('committee.action'))::text").fetch().one().then();
	}

	/** The number of the same words of the same day; empty where there are none. */
	Mono<Integer> same(Asked asked) {
		return this.db.sql("""
				SELECT min(number) AS number FROM committee.action
				WHERE title = :title AND resolution = :resolution AND verbatim = :verbatim AND origin = :origin
				  AND agreed = :agreed AND item = :item HAVING count(*) > 0
				""")
			.bind("title", asked.title())
			.bind("resolution", asked.resolution())
			.bind("verbatim", asked.verbatim())
			.bind("origin", asked.origin())
			.bind("agreed", asked.agreed())
			.bind("item", asked.item())
			.map(row -> Columns.get(row, "number", Integer.class))
			.one();
	}

	/** Stores what the committee asked, open. */
	Mono<Integer> add(Asked asked, Instant now, StaffId author) {
		return this.db.sql("""
				INSERT INTO committee.action (title, resolution, verbatim, origin, agreed, item, state, changed, author)
				VALUES (:title, :resolution, :verbatim, :origin, :agreed, :item, 'OPEN', :now, :author) RETURNING number
				""")
			.bind("title", asked.title())
			.bind("resolution", asked.resolution())
			.bind("verbatim", asked.verbatim())
			.bind("origin", asked.origin())
			.bind("agreed", asked.agreed())
			.bind("item", asked.item())
			.bind("now", now)
			.bind("author", author.value())
			.map(row -> Columns.get(row, "number", Integer.class))
			.one();
	}

	/**
	 * Stores a later state of an action.
	 * @param seen the version that its author saw
	 * @param members whether members say so: nobody else changes what they closed
	 * @return how many rows: none where another version is stored by now
	 */
	Mono<Long> change(KeptAction action, int seen, boolean members, Instant now, StaffId author) {
		Progress progress = action.progress();
		return this.db.sql("""
				UPDATE committee.action SET lead = :lead, done = :done, proof = :proof, proof_note = :note,
				       answered = :answered, state = :state, reason = :reason, version = version + 1, changed = :now,
				       author = :author
				WHERE number = :number AND version = :seen AND (:members OR state <> 'CLOSED')
				""")
			.bind("lead", progress.lead())
			.bind("done", progress.done())
			.bind("proof", progress.proof())
			.bind("note", progress.note())
			.bind("answered", Columns.parameter(LocalDate.class, progress.answered()))
			.bind("state", action.state().name())
			.bind("reason", action.reason())
			.bind("now", now)
			.bind("author", author.value())
			.bind("number", action.number())
			.bind("seen", seen)
			.bind("members", members)
			.fetch()
			.rowsUpdated();
	}

	/** The states that an action had, the newest first. */
	Flux<PastState> history(int number) {
		return this.db.sql("""
				SELECT h.said ->> 'state' AS state, h.said ->> 'done' AS done, h.said ->> 'reason' AS reason, h.at,
				       coalesce(s.name, '') AS author_name
				FROM committee.action_history h LEFT JOIN staff.colleague s ON s.id = h.author
				WHERE h.number = :number ORDER BY h.version DESC
				""")
			.bind("number", number)
			.map(row -> new PastState(ActionState.valueOf(text(row, "state")), text(row, "done"), text(row, "reason"),
					Columns.get(row, "at", Instant.class), text(row, "author_name")))
			.all();
	}

	private static KeptAction action(Readable row) {
		Asked asked = new Asked(text(row, "title"), text(row, "resolution"),
				Columns.get(row, "verbatim", Boolean.class), text(row, "origin"),
				Columns.get(row, "agreed", LocalDate.class), text(row, "item"));
		Progress progress = new Progress(text(row, "lead"), text(row, "done"), text(row, "proof"),
				text(row, "proof_note"), Optional.ofNullable(row.get("answered", LocalDate.class)));
		Kept kept = new Kept(Columns.get(row, "version", Integer.class), Columns.get(row, "changed", Instant.class),
				text(row, "author_name"));
		return new KeptAction(Columns.get(row, "number", Integer.class), asked, progress,
				ActionState.valueOf(text(row, "state")), text(row, "reason"), kept);
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

	/**
	 * A state that an action had.
	 *
	 * @param at when it was stored
	 * @param author who stored it; empty for what was shipped
	 */
	record PastState(ActionState state, String done, String reason, Instant at, String author) {

	}

}

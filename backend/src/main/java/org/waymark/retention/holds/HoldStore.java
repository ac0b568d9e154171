package org.waymark.retention.holds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.cases.CaseDocuments;
import org.waymark.clocks.WorkingTime;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.retention.holds.Hold.Remark;
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.retention.holds.Hold.Step;
import org.waymark.retention.holds.Hold.Verdict;
import org.waymark.site.terms.ReportReference;

/** The rows of holds. The database refuses one person twice. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HoldStore {

	private static final String SET = "HOLD";

	/** The hold is sealed in as well, so that no remark can be moved to another. */
	private static final String REMARK = "HOLD_REMARK/";

	private static final String HOLDS = """
			SELECT h.*, a.name AS author_name, s.name AS second_name, l.name AS lift_name, d.name AS lifted_name
			FROM retention.hold h JOIN staff.colleague a ON a.id = h.author
			LEFT JOIN staff.colleague s ON s.id = h.second
			LEFT JOIN staff.colleague l ON l.id = h.lift_by LEFT JOIN staff.colleague d ON d.id = h.lifted_by
			""";

	/** A hold on one report is hidden from whoever the report is hidden from. */
	private static final String SEEN = """
			(h.report IS NULL OR h.report NOT IN (SELECT c.report FROM triage.closed_to(:person) c))
			""";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	HoldStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** All, whoever may see the reports that they are about. */
	Flux<Hold> all() {
		return this.db.sql(HOLDS + "ORDER BY h.at DESC, h.id").map(this::hold).all();
	}

	/**
	 * Those that the reader may see, and of them those that wait or are in force first.
	 */
	Flux<Hold> seenBy(StaffId reader) {
		return this.db
			.sql(HOLDS + "WHERE " + SEEN + "ORDER BY (h.lifted IS NOT NULL OR h.verdict = 'REFUSED'), h.at DESC, h.id")
			.bind("person", reader.value())
			.map(this::hold)
			.all();
	}

	/** One that the reader may see. */
	Mono<Hold> one(UUID id, StaffId reader) {
		return this.db.sql(HOLDS + "WHERE h.id = :id AND " + SEEN)
			.bind("id", id)
			.bind("person", reader.value())
			.map(this::hold)
			.one();
	}

	/** Stores a hold once, whatever a form sends twice; tells how many were stored. */
	Mono<Long> add(UUID id, Scope scope, String reason, HoldDocument document, Signed signed) {
		return this.db.sql("""
				INSERT INTO retention.hold (id, report, reason, outcomes, since, until, author, body, review_due)
				VALUES (:id, :report, :reason, :outcomes, :since, :until, :author, :body, :reviewDue)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", id)
			.bind("report", Columns.parameter(UUID.class, scope.report().map(ReportId::value)))
			.bind("reason", reason)
			.bind("outcomes", scope.outcomes().toArray(String[]::new))
			.bind("since", Columns.parameter(LocalDate.class, scope.since()))
			.bind("until", Columns.parameter(LocalDate.class, scope.until()))
			.bind("author", signed.by().value())
			.bind("body", this.documents.seal(SET, id, document))
			.bind("reviewDue", signed.reviewDue())
			.fetch()
			.rowsUpdated();
	}

	/** A second person agrees or refuses; the author is none. */
	Mono<Long> second(Hold seen, String verdict, StaffId by) {
		return change("verdict = :verdict, second = :person, seconded = clock_timestamp()",
				"h.verdict IS NULL AND h.author <> :person", seen, by)
			.bind("verdict", verdict)
			.fetch()
			.rowsUpdated();
	}

	/** Asks to lift what is in force, or takes that back. */
	Mono<Long> askToLift(Hold seen, boolean asks, StaffId by) {
		return change("""
				lift_by = CASE WHEN :asks THEN :person::uuid END, lift_at = CASE WHEN :asks THEN clock_timestamp() END
				""", "h.verdict = 'AGREED' AND h.lifted IS NULL AND (h.lift_by IS NULL) = :asks", seen, by)
			.bind("asks", asks)
			.fetch()
			.rowsUpdated();
	}

	/** A second person agrees to lift it; whoever asked is none. */
	Mono<Long> lift(Hold seen, StaffId by) {
		return change("lifted_by = :person, lifted = clock_timestamp()", "h.lifted IS NULL AND h.lift_by <> :person",
				seen, by)
			.fetch()
			.rowsUpdated();
	}

	/** Puts the next review off to a later day. */
	Mono<Long> reviewed(Hold seen, LocalDate next, StaffId by) {
		return change("review_due = :next", "h.lifted IS NULL", seen, by).bind("next", next).fetch().rowsUpdated();
	}

	/** A change of a hold as it was seen, by a person who may still see it. */
	private GenericExecuteSpec change(String what, String fits, Hold seen, StaffId by) {
		return this.db
			.sql("UPDATE retention.hold h SET version = h.version + 1, " + what
					+ " WHERE h.id = :id AND h.version = :version AND " + fits + " AND " + SEEN)
			.bind("id", seen.id())
			.bind("version", seen.version())
			.bind("person", by.value());
	}

	/** Keeps what a person wrote with an act; no later act takes it away. */
	Mono<Void> remark(Hold hold, HoldAct act, String why, StaffId by) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO retention.remark (id, hold, act, author, body) VALUES (:id, :hold, :act, :author, :body)
				""")
			.bind("id", id)
			.bind("hold", hold.id())
			.bind("act", act.name())
			.bind("author", by.value())
			.bind("body", this.documents.seal(REMARK + hold.id(), id, new HoldDocument(why, List.of())))
			.then();
	}

	/** What people wrote with their acts, the first first. */
	Flux<Remark> remarks(Hold hold) {
		return this.db.sql("""
				SELECT r.id, r.act, r.at, r.author, a.name, r.body
				FROM retention.remark r JOIN staff.colleague a ON a.id = r.author
				WHERE r.hold = :hold ORDER BY r.position
				""").bind("hold", hold.id()).map(row -> remark(hold, row)).all();
	}

	private Remark remark(Hold hold, Readable row) {
		String why = Columns
			.open(Columns.get(row, "id", UUID.class), row, "body",
					(id, sealed) -> this.documents.open(REMARK + hold.id(), id, sealed, HoldDocument.class).why())
			.orElse("");
		return new Remark(HoldAct.valueOf(Columns.get(row, "act", String.class)),
				step(row, "author", "name", "at", why));
	}

	/** A report as holds look at it; empty if there is none. */
	Mono<Candidate> candidate(ReportId report) {
		return this.db
			.sql("""
					SELECT c.report, c.received, c.outcomes, NULL::text AS reference FROM retention.candidate c WHERE c.report = :report
					""")
			.bind("report", report.value())
			.map(HoldStore::looked)
			.one();
	}

	/** Reports that the reader may see and the hold may catch, the newest first. */
	Flux<Candidate> candidates(Hold hold, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT c.report, c.received, c.outcomes, s.reference
				FROM triage.seen_by(:reader) s JOIN retention.candidate c ON c.report = s.id
				WHERE :one::uuid IS NULL OR c.report = :one
				ORDER BY c.received DESC, c.report LIMIT :limit
				""")
			.bind("reader", reader.value())
			.bind("one", Columns.parameter(UUID.class, hold.scope().report().map(ReportId::value)))
			.bind("limit", limit)
			.map(HoldStore::looked)
			.all();
	}

	private static Candidate looked(Readable row) {
		return new Candidate(Columns.report(row, "report"),
				WorkingTime.day(Columns.get(row, "received", Instant.class)),
				List.of(Columns.get(row, "outcomes", String[].class)),
				Optional.ofNullable(row.get("reference", String.class)).map(ReportReference::new));
	}

	private Hold hold(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		Optional<HoldDocument> said = Columns.open(id, row, "body",
				(same, sealed) -> this.documents.open(SET, same, sealed, HoldDocument.class));
		Scope scope = new Scope(Optional.ofNullable(row.get("report", UUID.class)).map(ReportId::new),
				List.of(Columns.get(row, "outcomes", String[].class)),
				Optional.ofNullable(row.get("since", LocalDate.class)),
				Optional.ofNullable(row.get("until", LocalDate.class)),
				said.map(HoldDocument::words).orElse(List.of()));
		return new Hold(id, Columns.get(row, "version", Integer.class), scope, Columns.get(row, "reason", String.class),
				step(row, "author", "author_name", "at", said.map(HoldDocument::why).orElse("")), verdict(row),
				Columns.get(row, "review_due", LocalDate.class), asked(row), lifted(row));
	}

	private static Optional<Verdict> verdict(Readable row) {
		return Optional.ofNullable(row.get("verdict", String.class))
			.map(code -> new Verdict(code.equals("AGREED"), step(row, "second", "second_name", "seconded", "")));
	}

	private static Optional<Step> asked(Readable row) {
		return Optional.ofNullable(row.get("lift_at", Instant.class))
			.map(at -> step(row, "lift_by", "lift_name", "lift_at", ""));
	}

	private static Optional<Step> lifted(Readable row) {
		return Optional.ofNullable(row.get("lifted", Instant.class))
			.map(at -> step(row, "lifted_by", "lifted_name", "lifted", ""));
	}

	private static Step step(Readable row, String by, String name, String at, String why) {
		@Nullable String known = row.get(name, String.class);
		return new Step(Columns.staff(row, by), (known != null) ? known : "", Columns.get(row, at, Instant.class), why);
	}

	/**
	 * Who sets a hold, and by when it must be looked at again.
	 */
	record Signed(StaffId by, LocalDate reviewDue) {

	}

	/**
	 * A report as holds look at it before they read it.
	 *
	 * @param received the day on which it came
	 * @param outcomes codes of the outcomes that nobody refused or withdrew
	 * @param reference empty where nobody asks for it
	 */
	record Candidate(ReportId report, LocalDate received, List<String> outcomes, Optional<ReportReference> reference) {

		boolean mayBeCaught(Hold hold) {
			return hold.scope().mayCatch(this.report, this.received, this.outcomes);
		}

	}

}

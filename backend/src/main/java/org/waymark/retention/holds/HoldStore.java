package org.waymark.retention.holds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
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
import org.waymark.retention.holds.Hold.Scope;
import org.waymark.retention.holds.Hold.Step;
import org.waymark.retention.holds.Hold.Verdict;

/** The rows of holds. The database refuses one person twice. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class HoldStore {

	private static final String SET = "HOLD";

	private static final String LIFT = "HOLD_LIFT";

	private static final String HOLDS = """
			SELECT h.*, a.name AS author_name, s.name AS second_name, l.name AS lift_name, d.name AS lifted_name
			FROM retention.hold h JOIN staff.colleague a ON a.id = h.author
			LEFT JOIN staff.colleague s ON s.id = h.second
			LEFT JOIN staff.colleague l ON l.id = h.lift_by LEFT JOIN staff.colleague d ON d.id = h.lifted_by
			""";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	HoldStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** All, those that wait or are in force first. */
	Flux<Hold> all() {
		return this.db.sql(HOLDS + "ORDER BY (h.lifted IS NOT NULL OR h.verdict = 'REFUSED'), h.at DESC, h.id")
			.map(this::hold)
			.all();
	}

	Mono<Hold> one(UUID id) {
		return this.db.sql(HOLDS + "WHERE h.id = :id").bind("id", id).map(this::hold).one();
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
		return this.db
			.sql("""
					UPDATE retention.hold SET verdict = :verdict, second = :by, seconded = clock_timestamp(), version = version + 1
					WHERE id = :id AND version = :version AND verdict IS NULL AND author <> :by
					""")
			.bind("verdict", verdict)
			.bind("by", by.value())
			.bind("id", seen.id())
			.bind("version", seen.version())
			.fetch()
			.rowsUpdated();
	}

	/** Asks to lift what is in force, or, without words, takes that back. */
	Mono<Long> askToLift(Hold seen, Optional<String> why, StaffId by) {
		return this.db
			.sql("""
					UPDATE retention.hold SET lift_by = :by, lift_at = CASE WHEN :by::uuid IS NOT NULL THEN clock_timestamp() END,
					       lift_body = :body, version = version + 1
					WHERE id = :id AND version = :version AND verdict = 'AGREED' AND lifted IS NULL
					  AND (lift_by IS NULL) = (:by::uuid IS NOT NULL)
					""")
			.bind("by", why.isPresent() ? Parameters.in(by.value()) : Parameters.in(UUID.class))
			.bind("body",
					why.isPresent()
							? Parameters
								.in(this.documents.seal(LIFT, seen.id(), new HoldDocument(why.get(), List.of())))
							: Parameters.in(byte[].class))
			.bind("id", seen.id())
			.bind("version", seen.version())
			.fetch()
			.rowsUpdated();
	}

	/** A second person agrees to lift it; whoever asked is none. */
	Mono<Long> lift(Hold seen, StaffId by) {
		return this.db.sql("""
				UPDATE retention.hold SET lifted_by = :by, lifted = clock_timestamp(), version = version + 1
				WHERE id = :id AND version = :version AND lifted IS NULL AND lift_by <> :by
				""").bind("by", by.value()).bind("id", seen.id()).bind("version", seen.version()).fetch().rowsUpdated();
	}

	/** Puts the next review off to a later day. */
	Mono<Long> reviewed(Hold seen, LocalDate next) {
		return this.db.sql("""
				UPDATE retention.hold SET review_due = :next, version = version + 1
				WHERE id = :id AND version = :version AND lifted IS NULL
				""").bind("next", next).bind("id", seen.id()).bind("version", seen.version()).fetch().rowsUpdated();
	}

	/** A report as holds look at it; empty if there is none. */
	Mono<Candidate> candidate(ReportId report) {
		return this.db
			.sql("""
					SELECT c.report, c.received, c.outcomes, '' AS reference FROM retention.candidate c WHERE c.report = :report
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
				List.of(Columns.get(row, "outcomes", String[].class)), Columns.get(row, "reference", String.class));
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
				Columns.get(row, "review_due", LocalDate.class), asked(id, row), lifted(row));
	}

	private static Optional<Verdict> verdict(Readable row) {
		return Optional.ofNullable(row.get("verdict", String.class))
			.map(code -> new Verdict(code.equals("AGREED"), step(row, "second", "second_name", "seconded", "")));
	}

	private Optional<Step> asked(UUID id, Readable row) {
		if (row.get("lift_by", UUID.class) == null) {
			return Optional.empty();
		}
		String why = Columns
			.open(id, row, "lift_body",
					(same, sealed) -> this.documents.open(LIFT, same, sealed, HoldDocument.class).why())
			.orElse("");
		return Optional.of(step(row, "lift_by", "lift_name", "lift_at", why));
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
	 * @param reference may be empty
	 */
	record Candidate(ReportId report, LocalDate received, List<String> outcomes, String reference) {

		boolean mayBeCaught(Hold hold) {
			return hold.scope().mayCatch(this.report, this.received, this.outcomes);
		}

	}

}

package org.waymark.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.access.AccessGrant.Asked;
import org.waymark.access.AccessGrant.Review;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.terms.ReportReference;

/** Keeps what was opened out of turn, by whom, and who looked at that afterwards. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class AccessGrantStore {

	/** The oldest of these come first; the others follow when they are done. */
	static final int SHOWN = 200;

	private static final String OPENING = "OPENING";

	private static final String REVIEW = "OPENING_REVIEW";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	AccessGrantStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The openings of a report, newest first. */
	Flux<AccessGrant> of(ReportId report, ReportReference reference) {
		return this.db
			.sql("""
					SELECT o.id, :reference AS reference, o.kind, o.at, o.asker, a.name, o.body, o.until, s.name AS second, o.review_due,
					       w.name AS reviewer, clock_timestamp() AS now
					FROM triage.opening o
					JOIN staff.colleague a ON a.id = o.asker
					LEFT JOIN staff.colleague s ON s.id = o.second LEFT JOIN staff.colleague w ON w.id = o.reviewer
					WHERE o.report = :report ORDER BY o.at DESC, o.id
					""")
			.bind("report", report.value())
			.bind("reference", reference.text())
			.map(this::opening)
			.all();
	}

	/**
	 * The openings that wait for a second person, of reports that the reader may read.
	 */
	Flux<AccessGrant> waiting(StaffId reader) {
		return this.db
			.sql("""
					SELECT o.id, r.reference, o.kind, o.at, o.asker, a.name, o.body, o.until, NULL::text AS second, o.review_due,
					       NULL::text AS reviewer, clock_timestamp() AS now
					FROM triage.opening o JOIN triage.seen_by(:reader) r ON r.id = o.report
					JOIN staff.colleague a ON a.id = o.asker
					WHERE o.until IS NULL AND o.at > now() - interval '7 days' ORDER BY o.at, o.id
					LIMIT :limit
					""")
			.bind("reader", reader.value())
			.bind("limit", SHOWN)
			.map(this::opening)
			.all();
	}

	/**
	 * The openings by one person alone that another must review, the earliest due first.
	 */
	Flux<AccessGrant> unreviewed(StaffId reader) {
		return this.db
			.sql("""
					SELECT o.id, r.reference, o.kind, o.at, o.asker, a.name, o.body, o.until, NULL::text AS second, o.review_due,
					       NULL::text AS reviewer, clock_timestamp() AS now
					FROM triage.opening o JOIN triage.known_to(:reader) r ON r.id = o.report
					JOIN staff.colleague a ON a.id = o.asker
					WHERE o.review_due IS NOT NULL AND o.reviewed IS NULL ORDER BY o.review_due, o.id
					LIMIT :limit
					""")
			.bind("reader", reader.value())
			.bind("limit", SHOWN)
			.map(this::opening)
			.all();
	}

	/** Restricted reports that the reader may know of, the earliest review first. */
	Flux<Restricted> restricted(StaffId reader) {
		return this.db.sql("""
				SELECT r.reference, s.kind, s.review_due, clock_timestamp() AS now
				FROM triage.restriction s JOIN triage.listed_for(:reader) r ON r.id = s.report
				WHERE s.lifted IS NULL ORDER BY s.review_due, s.id LIMIT :limit
				""")
			.bind("reader", reader.value())
			.bind("limit", SHOWN)
			.map(row -> new Restricted(Columns.reference(row, "reference"), Columns.get(row, "kind", String.class),
					Columns.get(row, "review_due", Instant.class), Columns.get(row, "now", Instant.class)))
			.all();
	}

	/**
	 * How many of these the reader has to do with: others' openings to agree to or
	 * review, and restrictions whose review is due. Each of these few looks its report
	 * up, however many reports there are.
	 */
	Mono<Long> due(StaffId reader) {
		return this.db.sql("""
				SELECT (SELECT count(*) FROM triage.opening o
				        CROSS JOIN LATERAL (SELECT FROM triage.seen_by(:reader) s WHERE s.id = o.report LIMIT 1) r
				        WHERE o.until IS NULL AND o.at > now() - interval '7 days' AND o.asker <> :reader)
				     + (SELECT count(*) FROM triage.opening o
				        CROSS JOIN LATERAL (SELECT FROM triage.known_to(:reader) s WHERE s.id = o.report LIMIT 1) r
				        WHERE o.review_due IS NOT NULL AND o.reviewed IS NULL AND o.asker <> :reader)
				     + (SELECT count(*) FROM triage.restriction s
				        CROSS JOIN LATERAL (SELECT FROM triage.listed_for(:reader) l WHERE l.id = s.report LIMIT 1) r
				        WHERE s.lifted IS NULL AND s.review_due <= now())
				""").bind("reader", reader.value()).mapValue(Long.class).one();
	}

	/**
	 * A restricted report that a person may open out of turn: never one from which they
	 * are recused.
	 */
	Mono<Closed> closed(ReportReference reference, StaffId reader) {
		return this.db.sql("""
				SELECT id, id IN (SELECT c.report FROM triage.closed_to(:reader) c) AS closed
				FROM triage.known_to(:reader) WHERE reference = :reference
				""")
			.bind("reader", reader.value())
			.bind("reference", reference.text())
			.map(row -> new Closed(Columns.report(row, "id"), Columns.get(row, "closed", Boolean.class)))
			.one();
	}

	/**
	 * The state of a person's request for the reporter's identity; empty if they never
	 * asked.
	 */
	Mono<ReporterIdentityAccess.State> state(ReportId report, StaffId asker) {
		return this.db.sql("""
				SELECT CASE WHEN until IS NULL THEN 'WAITS' ELSE 'OPEN' END AS state FROM triage.opening
				WHERE report = :report AND asker = :asker AND kind = 'IDENTITY'
				  AND (until > now() OR (until IS NULL AND at > now() - interval '7 days'))
				ORDER BY until DESC NULLS LAST LIMIT 1
				""")
			.bind("report", report.value())
			.bind("asker", asker.value())
			.map(row -> ReporterIdentityAccess.State.valueOf(Columns.get(row, "state", String.class)))
			.one();
	}

	/**
	 * Stores an opening.
	 * @param hours its length; empty until a second person has agreed
	 * @param reviewDue when another person must review it, if anybody must
	 */
	Mono<Void> add(New opening, Optional<Integer> hours, Optional<Instant> reviewDue) {
		UUID id = UUID.randomUUID();
		return this.db.sql("""
				INSERT INTO triage.opening (id, report, kind, asker, body, until, review_due)
				VALUES (:id, :report, :kind, :asker, :body, now() + make_interval(hours => :hours), :reviewDue)
				""")
			.bind("id", id)
			.bind("report", opening.report().value())
			.bind("kind", opening.kind())
			.bind("asker", opening.asker().value())
			.bind("body", this.documents.seal(OPENING, id, new EncryptedReason(opening.words())))
			.bind("hours", Columns.parameter(Integer.class, hours))
			.bind("reviewDue", Columns.parameter(Instant.class, reviewDue))
			.then();
	}

	/**
	 * A second person agrees, for so many hours from now; empty when there is nothing to
	 * agree to.
	 */
	Mono<Done> agree(UUID opening, StaffId second, int hours) {
		return this.db.sql("""
				UPDATE triage.opening SET second = :second, until = now() + make_interval(hours => :hours)
				WHERE id = :opening AND until IS NULL AND asker <> :second AND at > now() - interval '7 days'
				  AND report IN (SELECT r.id FROM triage.seen_by(:second) r)
				RETURNING report, asker
				""")
			.bind("opening", opening)
			.bind("second", second.value())
			.bind("hours", hours)
			.map(AccessGrantStore::done)
			.one();
	}

	/** Another person has reviewed it; empty when there is nothing to review. */
	Mono<Done> review(UUID opening, StaffId reviewer, String words) {
		return this.db.sql("""
				UPDATE triage.opening SET reviewer = :reviewer, reviewed = clock_timestamp(), said = :said
				WHERE id = :opening AND review_due IS NOT NULL AND reviewed IS NULL AND asker <> :reviewer
				  AND report IN (SELECT r.id FROM triage.known_to(:reviewer) r)
				RETURNING report, asker
				""")
			.bind("opening", opening)
			.bind("reviewer", reviewer.value())
			.bind("said", this.documents.seal(REVIEW, opening, new EncryptedReason(words)))
			.map(AccessGrantStore::done)
			.one();
	}

	private static Done done(Readable row) {
		return new Done(Columns.report(row, "report"), Columns.staff(row, "asker"));
	}

	private AccessGrant opening(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		return new AccessGrant(id, Columns.reference(row, "reference"), Columns.get(row, "kind", String.class),
				new Asked(Columns.get(row, "at", Instant.class), Columns.staff(row, "asker"),
						Columns.get(row, "name", String.class), words(id, row)),
				Optional.ofNullable(row.get("until", Instant.class)),
				Optional.ofNullable(row.get("second", String.class)),
				new Review(Optional.ofNullable(row.get("review_due", Instant.class)),
						Optional.ofNullable(row.get("reviewer", String.class))),
				Columns.get(row, "now", Instant.class));
	}

	private Optional<String> words(UUID id, Readable row) {
		return Columns.open(id, row, "body",
				(same, sealed) -> this.documents.open(OPENING, same, sealed, EncryptedReason.class).words());
	}

	/**
	 * A requested opening.
	 *
	 * @param kind code: the reporter's identity, or a restricted report
	 * @param words the reason
	 */
	record New(ReportId report, String kind, StaffId asker, String words) {

		@Override
		public String toString() {
			return "New[hidden]";
		}

	}

	/**
	 * A report that a person wants to open.
	 *
	 * @param closed whether it is closed to them
	 */
	record Closed(ReportId report, boolean closed) {

	}

	/**
	 * An opening that was agreed to or reviewed.
	 *
	 * @param asker the person who opens or opened it
	 */
	record Done(ReportId report, StaffId asker) {

	}

	/**
	 * A report that is kept to named people.
	 *
	 * @param kind code of how much others see
	 * @param reviewDue when it must be reviewed
	 */
	record Restricted(ReportReference reference, String kind, Instant reviewDue, Instant now) {

	}

}

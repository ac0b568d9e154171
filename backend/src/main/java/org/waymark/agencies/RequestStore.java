package org.waymark.agencies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.agencies.Request.Asked;
import org.waymark.agencies.Request.Reply;
import org.waymark.agencies.Request.Said;
import org.waymark.agencies.Request.Sent;
import org.waymark.cases.CaseDocuments;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;

@Component
@ConditionalOnFace(Face.TRIAGE)
class RequestStore {

	private static final String REQUEST = "REQUEST";

	private static final String REPLY = "REPLY";

	private final DatabaseClient db;

	private final CaseDocuments documents;

	RequestStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The requests about a report, newest first. */
	Flux<Request> about(ReportId report) {
		return this.db.sql("""
				SELECT q.id, q.report, r.reference, q.agency, q.basis, q.asked, q.due, a.name, q.body,
				       clock_timestamp() AS now, p.at, p.known, b.name AS answerer, p.body AS said
				FROM agencies.request q JOIN triage.report r ON r.id = q.report
				JOIN staff.colleague a ON a.id = q.author
				LEFT JOIN agencies.reply p ON p.request = q.id LEFT JOIN staff.colleague b ON b.id = p.author
				WHERE q.report = :report ORDER BY q.asked DESC
				""").bind("report", report.value()).map(this::request).all();
	}

	/** The requests to an agency: unanswered ones first, by due time. */
	Flux<Request> of(Agency agency, StaffId reader, int limit) {
		return this.db.sql("""
				SELECT q.id, q.report, r.reference, q.agency, q.basis, q.asked, q.due, a.name, q.body,
				       clock_timestamp() AS now, p.at, p.known, b.name AS answerer, p.body AS said
				FROM agencies.request q JOIN triage.known_to(:reader) r ON r.id = q.report
				JOIN staff.colleague a ON a.id = q.author
				LEFT JOIN agencies.reply p ON p.request = q.id LEFT JOIN staff.colleague b ON b.id = p.author
				WHERE q.agency = :agency ORDER BY p.at DESC NULLS FIRST, q.due LIMIT :limit
				""")
			.bind("agency", agency.name())
			.bind("reader", reader.value())
			.bind("limit", limit)
			.map(this::request)
			.all();
	}

	/** One request to an agency; empty if it is none of theirs. */
	Mono<Request> find(UUID id, Agency agency, StaffId reader) {
		return this.db.sql("""
				SELECT q.id, q.report, r.reference, q.agency, q.basis, q.asked, q.due, a.name, q.body,
				       clock_timestamp() AS now, p.at, p.known, b.name AS answerer, p.body AS said
				FROM agencies.request q JOIN triage.known_to(:reader) r ON r.id = q.report
				JOIN staff.colleague a ON a.id = q.author
				LEFT JOIN agencies.reply p ON p.request = q.id LEFT JOIN staff.colleague b ON b.id = p.author
				WHERE q.id = :id AND q.agency = :agency
				""")
			.bind("id", id)
			.bind("agency", agency.name())
			.bind("reader", reader.value())
			.map(this::request)
			.one();
	}

	/** Whether a request is still kept. */
	Mono<Boolean> kept(UUID id) {
		return this.db.sql("SELECT EXISTS (SELECT FROM agencies.request WHERE id = :id) AS kept")
			.bind("id", id)
			.map(row -> Columns.get(row, "kept", Boolean.class))
			.one();
	}

	/**
	 * The latest requests to all agencies.
	 * @param before only requests before this one, if it exists
	 */
	Flux<Request> shared(StaffId reader, Optional<UUID> before, int limit) {
		return this.db
			.sql("""
					SELECT q.id, q.report, r.reference, q.agency, q.basis, q.asked, q.due, a.name, q.body,
					       clock_timestamp() AS now, p.at, p.known, b.name AS answerer, p.body AS said
					FROM agencies.request q JOIN triage.seen_by(:reader) r ON r.id = q.report
					JOIN staff.colleague a ON a.id = q.author
					LEFT JOIN agencies.reply p ON p.request = q.id LEFT JOIN staff.colleague b ON b.id = p.author
					WHERE :before IS NULL OR (q.asked, q.id) < (SELECT b.asked, b.id FROM agencies.request b WHERE b.id = :before)
					ORDER BY q.asked DESC, q.id DESC LIMIT :limit
					""")
			.bind("reader", reader.value())
			.bind("before", Columns.parameter(UUID.class, before))
			.bind("limit", limit)
			.map(this::request)
			.all();
	}

	/** Keeps a request; false when it had been made before. */
	Mono<Boolean> ask(ReportId report, AskForm form, Agency agency, Instant due, StaffId author) {
		return this.db.sql("""
				INSERT INTO agencies.request (id, report, agency, basis, due, author, body)
				VALUES (:id, :report, :agency, :basis, :due, :author, :body)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", form.id())
			.bind("report", report.value())
			.bind("agency", agency.name())
			.bind("basis", form.basis())
			.bind("due", due)
			.bind("author", author.value())
			.bind("body", this.documents.seal(REQUEST, form.id(), new Asked(form.question(), form.facts())))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** Keeps an answer; a second one violates a key. */
	Mono<Void> reply(UUID request, ReplyForm form, StaffId author) {
		return this.db.sql("""
				INSERT INTO agencies.reply (request, known, author, body) VALUES (:request, :known, :author, :body)
				""")
			.bind("request", request)
			.bind("known", form.known())
			.bind("author", author.value())
			.bind("body", this.documents.seal(REPLY, request, new Said(form.summary(), form.risk())))
			.then();
	}

	private Request request(Readable row) {
		UUID id = Columns.get(row, "id", UUID.class);
		return new Request(id, Columns.report(row, "report"), Columns.reference(row, "reference"),
				Agency.valueOf(Columns.get(row, "agency", String.class)), Columns.get(row, "basis", String.class),
				new Sent(Columns.get(row, "name", String.class), Columns.get(row, "asked", Instant.class),
						Columns.get(row, "due", Instant.class)),
				Columns.get(row, "now", Instant.class),
				Columns.open(id, row, "body",
						(same, sealed) -> this.documents.open(REQUEST, same, sealed, Asked.class)),
				Optional.ofNullable(row.get("at", Instant.class)).map(at -> reply(id, at, row)));
	}

	private Reply reply(UUID request, Instant at, Readable row) {
		return new Reply(at, Columns.get(row, "known", String.class), Columns.get(row, "answerer", String.class),
				Columns.open(request, row, "said",
						(same, sealed) -> this.documents.open(REPLY, same, sealed, Said.class)));
	}

}

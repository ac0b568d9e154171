package org.waymark.triage.queue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.cases.CaseDocuments;
import org.waymark.cases.NewReport.Kind;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.safety.RuleCode;
import org.waymark.site.terms.Door;
import org.waymark.site.terms.ReportReference;
import org.waymark.triage.queue.Queue.Asked;
import org.waymark.triage.queue.QueueEntry.Content;
import org.waymark.triage.queue.QueueEntry.Owner;
import org.waymark.triage.queue.QueueEntry.Times;

/**
 * Reads the reports of a lane in their order, a page at a time from where the last one
 * ended: one reach into an index, so that a page costs the same however long the queue
 * is.
 * <p>
 * What a row shows is defined in V0081 (triage.queue_rows). Its order is rank, then turn
 * (V0076); the lane that a report stands in is place (V0066), its deadline is due
 * (V0061). Each migration named here is the one in force.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class EntryStore {

	private final DatabaseClient db;

	private final CaseDocuments documents;

	EntryStore(TriageDatabase database, CaseDocuments documents) {
		this.db = database.client();
		this.documents = documents;
	}

	/** The reports of a page. */
	Flux<QueueEntry> of(Asked asked, int limit) {
		return switch (asked.lane()) {
			case REPAIR -> Flux.empty();
			case CLOSED -> read(closed(), asked, limit);
			case NEW, MINE, TEAM, TAKEN, WAITING, NIGHT, SIGN_OFF, HELD, OPEN ->
				read(open().bind("lane", asked.lane().name()), asked, limit);
		};
	}

	private Flux<QueueEntry> read(GenericExecuteSpec reports, Asked asked, int limit) {
		return reports.bind("reader", asked.reader().value())
			.bind("after", Columns.parameter(String.class, asked.after().map(ReportReference::text)))
			.bind("rating", Columns.parameter(String.class, asked.filter().rating()))
			.bind("door", Columns.parameter(String.class, asked.filter().door().map(Door::name)))
			.bind("overdue", asked.filter().overdue())
			.bind("unopened", asked.filter().unopened())
			.bind("limit", limit)
			.map(this::entry)
			.all();
	}

	/**
	 * The statement is planned for its values (decision 30): of the cases, and of what
	 * the list may be narrowed down to, only what is asked for is left when an index is
	 * chosen.
	 */
	private GenericExecuteSpec open() {
		return this.db.sql("""
				WITH k AS (SELECT rank, turn, received, id FROM triage.queue_rows(:reader) WHERE reference = :after)
				SELECT q.* FROM triage.queue_rows(:reader) q
				WHERE CASE :lane
				        WHEN 'OPEN' THEN q.place <> 'CLOSED'
				        WHEN 'MINE' THEN q.place <> 'CLOSED' AND q.owner = :reader
				        WHEN 'TEAM' THEN q.place <> 'CLOSED' AND q.owner_team = (
				            SELECT me.team FROM staff.colleague me WHERE me.id = :reader)
				        ELSE q.place = :lane END
				  AND (q.rank, q.turn, q.received, q.id) >
				      (coalesce((SELECT rank FROM k), 0::smallint), coalesce((SELECT turn FROM k), '-infinity'),
				       coalesce((SELECT received FROM k), '-infinity'),
				       coalesce((SELECT id FROM k), '00000000-0000-0000-0000-000000000000'))
				  AND (:rating::text IS NULL OR coalesce(q.rating, 'NONE') = :rating)
				  AND (:door::text IS NULL OR q.door = :door)
				  AND (NOT :overdue OR q.due < now()) AND (NOT :unopened OR NOT q.opened)
				ORDER BY q.rank, q.turn, q.received, q.id
				LIMIT :limit
				""");
	}

	/** The newest first: nothing is due of what is closed. */
	private GenericExecuteSpec closed() {
		return this.db.sql("""
				WITH k AS (SELECT closed, id FROM triage.queue_rows(:reader) WHERE reference = :after)
				SELECT q.* FROM triage.queue_rows(:reader) q
				WHERE q.place = 'CLOSED'
				  AND (q.closed, q.id) < (coalesce((SELECT closed FROM k), 'infinity'),
				                          coalesce((SELECT id FROM k), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
				  AND (:rating::text IS NULL OR coalesce(q.rating, 'NONE') = :rating)
				  AND (:door::text IS NULL OR q.door = :door)
				  AND NOT :overdue AND (NOT :unopened OR NOT q.opened)
				ORDER BY q.closed DESC, q.id DESC
				LIMIT :limit
				""");
	}

	private QueueEntry entry(Readable row) {
		ReportId id = Columns.report(row, "id");
		return new QueueEntry(id, Columns.reference(row, "reference"), Columns.get(row, "rank", Short.class),
				content(id, row), times(row), attention(row),
				Objects.requireNonNullElse(row.get("rating", String.class), ""), owner(row));
	}

	private Content content(ReportId id, Readable row) {
		return Columns.get(row, "restricted", Boolean.class) ? Content.RESTRICTED
				: new Content(false, RuleCode.all(Columns.get(row, "rules", String[].class)),
						Kind.of(Columns.get(row, "kind", String.class)),
						Columns.open(id, row, "card", this.documents::card));
	}

	private static Times times(Readable row) {
		return new Times(Columns.get(row, "received", Instant.class), row.get("statutory_due", Instant.class),
				row.get("rating_due", Instant.class), row.get("decided", Instant.class),
				row.get("tell_due", Instant.class), row.get("closed", Instant.class));
	}

	private static Attention attention(Readable row) {
		return new Attention(Columns.get(row, "urgent", Boolean.class), Columns.get(row, "on_top", Boolean.class),
				Columns.get(row, "follows", Boolean.class), "BACK".equals(row.get("night", String.class)),
				Columns.get(row, "news", Boolean.class), Columns.get(row, "answered", Boolean.class),
				Columns.get(row, "late", Boolean.class), Columns.get(row, "sign_off", Boolean.class),
				!Columns.get(row, "opened", Boolean.class));
	}

	private static Optional<Owner> owner(Readable row) {
		return Optional.ofNullable(row.get("owner", UUID.class))
			.map(StaffId::new)
			.map(id -> new Owner(id, Objects.requireNonNullElse(row.get("owner_name", String.class), "")));
	}

}

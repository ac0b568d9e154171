package org.waymark.conversations;

import org.waymark.conversations.Correspondence.ReporterMessage;
import org.waymark.conversations.Correspondence.MessagePage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.ReportId;
import org.waymark.platform.ids.StaffId;
import org.waymark.site.followup.Conversations.Danger;
import org.waymark.site.followup.Conversations.Stage;

@Component
@ConditionalOnFace(Face.TRIAGE)
class CorrespondenceStore {

	private static final int MOST = 200;

	private static final int BYTES = 262_144;

	private final DatabaseClient db;

	CorrespondenceStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> addLetterbox(ReportId report, byte[] body) {
		return this.db.sql("INSERT INTO conversation.letterbox (report, body) VALUES (:report, :body)")
			.bind("report", report.value())
			.bind("body", body)
			.then();
	}

	/** The report whose conversation this is: of a contact, the one that it follows. */
	Mono<ReportId> thread(ReportId report) {
		return this.db.sql("SELECT triage.thread_of(:report)")
			.bind("report", report.value())
			.mapValue(UUID.class)
			.one()
			.map(ReportId::new);
	}

	Mono<byte[]> letterbox(ReportId report) {
		return this.db.sql("SELECT body FROM conversation.letterbox WHERE report = :report")
			.bind("report", report.value())
			.map(row -> Columns.get(row, "body", byte[].class))
			.one();
	}

	/**
	 * The newest letters, oldest first: as many as a page and its memory bear, as the
	 * reporter's end has it. One that waits to be taken in has not come yet.
	 */
	Mono<MessagePage> letters(ReportId report, Optional<UUID> before, BiFunction<UUID, byte[], byte[]> opener) {
		return this.db
			.sql("""
					WITH newest AS (
					  SELECT id, sent, staff, body, seen, octet_length(copy) AS size FROM conversation.letter
					  WHERE report = :report AND (body IS NOT NULL OR fault IS NOT NULL) AND (:before IS NULL OR (sent, id) < (
					    SELECT sent, id FROM conversation.letter WHERE id = :before AND report = :report))
					  ORDER BY sent DESC, id DESC LIMIT :most + 1
					), counted AS (
					  SELECT id, sent, staff, body, seen, row_number() OVER down AS place,
					         sum(size) OVER down - size AS newer
					  FROM newest WINDOW down AS (ORDER BY sent DESC, id DESC)
					)
					SELECT id, sent, staff, body, seen, (SELECT count(*) FROM newest) > count(*) OVER () AS older
					FROM counted WHERE place <= :most AND newer < :bytes ORDER BY sent, id
					""")
			.bind("report", report.value())
			.bind("before", Columns.parameter(UUID.class, before))
			.bind("most", MOST)
			.bind("bytes", BYTES)
			.map(row -> new Kept(letter(row, opener), Columns.get(row, "older", Boolean.class)))
			.all()
			.collectList()
			.map(CorrespondenceStore::bundle);
	}

	private static MessagePage bundle(List<Kept> kept) {
		Optional<UUID> older = kept.stream().limit(1).filter(Kept::older).map(first -> first.letter().id()).findFirst();
		return new MessagePage(kept.stream().map(Kept::letter).toList(), older);
	}

	/** Keeps a letter of the hub; false when it had been kept before. */
	Mono<Boolean> add(ReportId report, UUID id, StaffId staff, byte[] copy, byte[] body) {
		return this.db.sql("""
				INSERT INTO conversation.letter (id, report, from_hub, staff, copy, body)
				VALUES (:id, :report, true, :staff, :copy, :body)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", id)
			.bind("report", report.value())
			.bind("staff", staff.value())
			.bind("copy", copy)
			.bind("body", body)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> reached(ReportId report, Stage stage) {
		return this.db.sql("""
				INSERT INTO conversation.progress AS p (report, stage) VALUES (:report, :stage)
				ON CONFLICT (report) DO UPDATE SET stage = :stage, changed = now()
				    WHERE :stage <> 'READ' AND p.stage <> :stage
				""").bind("report", report.value()).bind("stage", stage.name()).then();
	}

	/** Only of reports that are on the desk: before that nobody would see it. */
	Mono<WaitingMessage> claim() {
		return this.db.sql("""
				SELECT l.id, l.report, l.sealed
				FROM conversation.letter l JOIN intake.sealed_report r ON r.id = l.report
				WHERE l.sealed IS NOT NULL AND l.fault IS NULL AND r.state = 'ADMITTED'
				ORDER BY l.sent, l.id LIMIT 1 FOR UPDATE OF l SKIP LOCKED
				""")
			.map(row -> new WaitingMessage(Columns.get(row, "id", UUID.class), Columns.report(row, "report"),
					Columns.get(row, "sealed", byte[].class)))
			.one();
	}

	Mono<Void> takeIn(UUID letter, byte[] body) {
		return this.db.sql("UPDATE conversation.letter SET sealed = NULL, body = :body WHERE id = :letter")
			.bind("letter", letter)
			.bind("body", body)
			.then();
	}

	Mono<Void> mark(UUID letter, String fault) {
		return this.db.sql("UPDATE conversation.letter SET fault = :fault WHERE id = :letter")
			.bind("letter", letter)
			.bind("fault", fault)
			.then();
	}

	/**
	 * Counts a failure to store a letter.
	 * @return whether it is set aside by now
	 */
	Mono<Boolean> failed(UUID letter) {
		return this.db.sql("""
				UPDATE conversation.letter
				SET attempts = attempts + 1, fault = CASE WHEN attempts >= 4 THEN 'CANNOT_STORE' END
				WHERE id = :letter AND sealed IS NOT NULL AND fault IS NULL
				RETURNING fault IS NOT NULL AS set_aside
				""").bind("letter", letter).map(row -> Columns.get(row, "set_aside", Boolean.class)).one();
	}

	Mono<Void> unmark() {
		return this.db.sql("UPDATE conversation.letter SET fault = NULL, attempts = 0 WHERE fault IS NOT NULL").then();
	}

	Mono<Void> unmarkRefused() {
		return this.db.sql("UPDATE conversation.letter SET fault = NULL, attempts = 0 WHERE fault = 'CANNOT_STORE'")
			.then();
	}

	private static ReporterMessage letter(Readable row, BiFunction<UUID, byte[], byte[]> opener) {
		UUID id = Columns.get(row, "id", UUID.class);
		Optional<Opened> text = open(id, row.get("body", byte[].class), opener);
		return new ReporterMessage(id, Columns.get(row, "sent", Instant.class),
				Optional.ofNullable(row.get("staff", UUID.class)).map(StaffId::new), text.map(Opened::words),
				text.map(Opened::danger).orElse(Danger.UNANSWERED),
				Optional.ofNullable(row.get("seen", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

	private static Optional<Opened> open(UUID id, byte @Nullable [] body, BiFunction<UUID, byte[], byte[]> opener) {
		try {
			return Optional.ofNullable(body).map(sealed -> Opened.of(opener.apply(id, sealed)));
		}
		catch (CannotOpen closed) {
			return Optional.empty();
		}
	}

	/** What a letter says. */
	private record Opened(String words, Danger danger) {

		static Opened of(byte[] padded) {
			return new Opened(MessageSealer.words(padded), MessageSealer.danger(padded));
		}

		@Override
		public String toString() {
			return "Opened[hidden]";
		}

	}

	/**
	 * A letter that is shown.
	 *
	 * @param older whether there are older ones than those that are shown
	 */
	private record Kept(ReporterMessage letter, boolean older) {

	}

}

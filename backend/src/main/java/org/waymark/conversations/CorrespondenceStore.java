package org.waymark.conversations;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.CannotOpen;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.site.followup.Conversations.Stage;

@Component
@ConditionalOnFace(Face.TRIAGE)
class CorrespondenceStore {

	private final DatabaseClient db;

	CorrespondenceStore(TriageDatabase database) {
		this.db = database.client();
	}

	Mono<Void> addLetterbox(UUID report, byte[] body) {
		return this.db.sql("INSERT INTO conversation.letterbox (report, body) VALUES (:report, :body)")
			.bind("report", report)
			.bind("body", body)
			.then();
	}

	Mono<byte[]> letterbox(UUID report) {
		return this.db.sql("SELECT body FROM conversation.letterbox WHERE report = :report")
			.bind("report", report)
			.map(row -> required(row, "body", byte[].class))
			.one();
	}

	Flux<Letter> letters(UUID report, BiFunction<UUID, byte[], String> opener) {
		return this.db.sql("""
				SELECT id, sent, staff, body, seen FROM conversation.letter
				WHERE report = :report ORDER BY sent, id
				""").bind("report", report).map(row -> letter(row, opener)).all();
	}

	/** Keeps a letter of the hub; false when it had been kept before. */
	Mono<Boolean> add(UUID report, UUID id, UUID staff, byte[] copy, byte[] body) {
		return this.db.sql("""
				INSERT INTO conversation.letter (id, report, from_hub, staff, copy, body)
				VALUES (:id, :report, true, :staff, :copy, :body)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", id)
			.bind("report", report)
			.bind("staff", staff)
			.bind("copy", copy)
			.bind("body", body)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> reached(UUID report, Stage stage) {
		return this.db.sql("""
				INSERT INTO conversation.progress AS p (report, stage) VALUES (:report, :stage)
				ON CONFLICT (report) DO UPDATE SET stage = :stage, changed = now()
				    WHERE :stage <> 'READ' AND p.stage <> :stage
				""").bind("report", report).bind("stage", stage.name()).then();
	}

	/** Only of reports that are on the desk: before that nobody would see it. */
	Mono<WaitingLetter> claim() {
		return this.db.sql("""
				SELECT l.id, l.report, l.sealed
				FROM conversation.letter l JOIN intake.sealed_report r ON r.id = l.report
				WHERE l.sealed IS NOT NULL AND l.fault IS NULL AND r.state = 'ADMITTED'
				ORDER BY l.sent, l.id LIMIT 1 FOR UPDATE OF l SKIP LOCKED
				""")
			.map(row -> new WaitingLetter(required(row, "id", UUID.class), required(row, "report", UUID.class),
					required(row, "sealed", byte[].class)))
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

	Mono<Void> unmark() {
		return this.db.sql("UPDATE conversation.letter SET fault = NULL WHERE fault IS NOT NULL").then();
	}

	private static Letter letter(Readable row, BiFunction<UUID, byte[], String> opener) {
		UUID id = required(row, "id", UUID.class);
		return new Letter(id, required(row, "sent", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.get("staff", UUID.class)), words(id, row.get("body", byte[].class), opener),
				Optional.ofNullable(row.get("seen", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

	private static Optional<String> words(UUID id, byte @Nullable [] body, BiFunction<UUID, byte[], String> opener) {
		try {
			return Optional.ofNullable(body).map(sealed -> opener.apply(id, sealed));
		}
		catch (CannotOpen closed) {
			return Optional.empty();
		}
	}

	private static <T> T required(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type));
	}

}

package org.waymark.conversations;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.PublicDatabase;
import org.waymark.site.followup.Conversations.Stage;
import org.waymark.site.terms.ReportReference;

/**
 * The functions by which the public face reaches conversations: three, each one
 * transaction.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class ConversationStore {

	private final DatabaseClient db;

	ConversationStore(PublicDatabase database) {
		this.db = database.client();
	}

	/** The state of a report; empty if reference and code do not belong together. */
	Mono<Known> open(ReportReference reference, byte[] code) {
		return this.db.sql("SELECT received, stage FROM conversation.open(:reference, :code)")
			.bind("reference", reference.text())
			.bind("code", code)
			.map(row -> new Known(instant(row, "received"), Stage.valueOf(Columns.get(row, "stage", String.class))))
			.one();
	}

	/**
	 * The newest letters of a report, as many as a page bears, oldest first; those of the
	 * hub count as seen from now on.
	 */
	Flux<Letter> letters(ReportReference reference, byte[] code) {
		return this.db.sql("SELECT id, sent, from_hub, copy, older FROM conversation.letters(:reference, :code)")
			.bind("reference", reference.text())
			.bind("code", code)
			.map(ConversationStore::letter)
			.all();
	}

	/** Keeps a letter once; empty when reference and code do not belong together. */
	Mono<Instant> add(ReportReference reference, byte[] code, SealedMessage letter) {
		return this.db.sql("SELECT sent FROM conversation.add_letter(:reference, :code, :id, :forHub, :forReporter)")
			.bind("reference", reference.text())
			.bind("code", code)
			.bind("id", letter.id())
			.bind("forHub", letter.forHub())
			.bind("forReporter", letter.forReporter())
			.map(row -> instant(row, "sent"))
			.one();
	}

	private static Letter letter(Readable row) {
		return new Letter(Columns.get(row, "id", UUID.class), instant(row, "sent"),
				Columns.get(row, "from_hub", Boolean.class), Columns.get(row, "copy", byte[].class),
				Columns.get(row, "older", Boolean.class));
	}

	private static Instant instant(Readable row, String column) {
		return Columns.get(row, column, Instant.class);
	}

	/** The state of a report, without opening it. */
	record Known(Instant received, Stage stage) {

	}

	/** One letter, as the reporter's end keeps it. */
	static final class Letter {

		private final UUID id;

		private final Instant sent;

		private final boolean fromHub;

		private final byte[] copy;

		private final boolean older;

		Letter(UUID id, Instant sent, boolean fromHub, byte[] copy, boolean older) {
			this.id = id;
			this.sent = sent;
			this.fromHub = fromHub;
			this.copy = copy;
			this.older = older;
		}

		UUID id() {
			return this.id;
		}

		Instant sent() {
			return this.sent;
		}

		boolean fromHub() {
			return this.fromHub;
		}

		byte[] copy() {
			return this.copy;
		}

		/** Whether the report has letters that are older than those handed out. */
		boolean older() {
			return this.older;
		}

	}

}

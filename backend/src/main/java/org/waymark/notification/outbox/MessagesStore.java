package org.waymark.notification.outbox;

import org.waymark.notification.outbox.SentMessages.LetterNotice;
import org.waymark.notification.outbox.SentMessages.ListedMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class MessagesStore {

	private final DatabaseClient db;

	MessagesStore(TriageDatabase database) {
		this.db = database.client();
	}

	Flux<ListedMessage> list(int limit) {
		return this.db
			.sql("""
					SELECT m.id, m.made, m.purpose, m.route, m.state, m.due, m.attempts::integer AS attempts,
					       (SELECT a.outcome FROM notification.attempt a WHERE a.message = m.id ORDER BY a.id DESC LIMIT 1) AS last
					FROM ((SELECT * FROM notification.message WHERE state = 'PARKED' ORDER BY made, id LIMIT :limit)
					      UNION
					      (SELECT * FROM notification.message ORDER BY made DESC, id LIMIT :limit)) m
					ORDER BY m.state = 'PARKED' DESC, m.made DESC, m.id LIMIT :limit
					""")
			.bind("limit", limit)
			.map(MessagesStore::listed)
			.all();
	}

	/** Messages that tell of these letters. */
	Flux<LetterNotice> about(Collection<UUID> letters) {
		return this.db
			.sql("""
					SELECT m.once, m.state,
					       (SELECT a.outcome FROM notification.attempt a WHERE a.message = m.id ORDER BY a.id DESC LIMIT 1) AS last
					FROM notification.message m WHERE m.once = ANY (:names)
					""")
			.bind("names", letters.stream().map(letter -> NewMessage.LETTER + letter).toArray(String[]::new))
			.map(row -> new LetterNotice(
					UUID.fromString(Columns.get(row, "once", String.class).substring(NewMessage.LETTER.length())),
					Columns.get(row, "state", String.class), Optional.ofNullable(row.get("last", String.class))))
			.all();
	}

	private static ListedMessage listed(Readable row) {
		return new ListedMessage(Columns.get(row, "id", UUID.class), Columns.get(row, "made", Instant.class),
				Columns.get(row, "purpose", String.class), Columns.get(row, "route", String.class),
				Columns.get(row, "state", String.class), Columns.get(row, "due", Instant.class),
				Columns.get(row, "attempts", Integer.class), Optional.ofNullable(row.get("last", String.class)));
	}

}

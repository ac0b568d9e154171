package org.waymark.notification.senders;

import org.waymark.notification.senders.Tray.TrayMessage;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.HubKeys;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;

@Component
@ConditionalOnFace(Face.TRIAGE)
class TrayStore {

	private final JsonMapper json = JsonMapper.builder().build();

	private final DatabaseClient db;

	private final HubKeys keys;

	TrayStore(TriageDatabase database, HubKeys keys) {
		this.db = database.client();
		this.keys = keys;
	}

	/** Keeps a letter; one that comes again is kept once. */
	Mono<Void> keep(OutgoingMessage letter, Instant now) {
		return this.db.sql("""
				INSERT INTO notification.tray (message, kept, body) VALUES (:message, :kept, :body)
				ON CONFLICT (message) DO NOTHING
				""")
			.bind("message", letter.id())
			.bind("kept", now)
			.bind("body", this.keys.sealIdentity(letter.id(), this.json.writeValueAsBytes(letter)))
			.then();
	}

	/** The newest, at most so many. */
	Flux<TrayMessage> newest(int limit) {
		return this.db.sql("SELECT message, kept, body FROM notification.tray ORDER BY kept DESC, message LIMIT :limit")
			.bind("limit", limit)
			.map(this::kept)
			.all();
	}

	private TrayMessage kept(Readable row) {
		UUID message = Columns.get(row, "message", UUID.class);
		byte[] opened = this.keys.openIdentity(message, Columns.bytes(row, "body"));
		return new TrayMessage(Columns.get(row, "kept", Instant.class),
				this.json.readValue(opened, OutgoingMessage.class));
	}

}

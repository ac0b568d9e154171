package org.waymark.directory.proposals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** The links of schools. The hub may add the hash of a token, and may not read it. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class InvitationStore {

	private final DatabaseClient db;

	InvitationStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** Ends the links of a school that were not used. */
	Mono<Void> endUnused(int urn, Instant now) {
		return this.db.sql("""
				UPDATE directory.invitation SET until = :now WHERE urn = :urn AND proposed IS NULL AND until > :now
				""").bind("urn", urn).bind("now", now).then();
	}

	/**
	 * @return false when there is one of this id
	 */
	Mono<Boolean> add(Invitation invitation, LinkToken token, Optional<StaffId> author) {
		DatabaseClient.GenericExecuteSpec insert = this.db.sql("""
				INSERT INTO directory.invitation (id, urn, token, mailbox, sent, until, author)
				VALUES (:id, :urn, :token, :mailbox, :sent, :until, :author)
				ON CONFLICT (id) DO NOTHING
				""")
			.bind("id", invitation.id())
			.bind("urn", invitation.urn())
			.bind("token", token.hash())
			.bind("mailbox", invitation.mailbox())
			.bind("sent", invitation.sent())
			.bind("until", invitation.until());
		return author.map(editor -> insert.bind("author", editor.value()))
			.orElseGet(() -> insert.bindNull("author", UUID.class))
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	/** The link that a school was sent last; empty when none was. */
	Mono<Invitation> latest(int urn) {
		return this.db.sql("""
				SELECT id, urn, mailbox, sent, until, typed, proposed, settled FROM directory.invitation
				WHERE urn = :urn ORDER BY sent DESC, id LIMIT 1
				""").bind("urn", urn).map(Invitation::read).one();
	}

	/** Those that an editor has to look at, the oldest first. */
	Flux<Invitation> waiting() {
		return this.db.sql("""
				SELECT id, urn, mailbox, sent, until, typed, proposed, settled FROM directory.invitation
				WHERE proposed IS NOT NULL AND settled IS NULL ORDER BY proposed, id
				""").map(Invitation::read).all();
	}

	/** One that a school used. */
	Mono<Invitation> proposed(UUID id) {
		return this.db.sql("""
				SELECT id, urn, mailbox, sent, until, typed, proposed, settled FROM directory.invitation
				WHERE id = :id AND proposed IS NOT NULL
				""").bind("id", id).map(Invitation::read).one();
	}

	/** The same; nobody else decides about it until the transaction ends. */
	Mono<Invitation> locked(UUID id) {
		return this.db.sql("""
				SELECT id, urn, mailbox, sent, until, typed, proposed, settled FROM directory.invitation
				WHERE id = :id AND proposed IS NOT NULL FOR UPDATE
				""").bind("id", id).map(Invitation::read).one();
	}

	/** All of it is decided. */
	Mono<Void> settle(UUID id, Instant now) {
		return this.db.sql("UPDATE directory.invitation SET settled = :now WHERE id = :id")
			.bind("id", id)
			.bind("now", now)
			.then();
	}

	/** Deletes links, with what came by them, that ended before. */
	Mono<Void> purge(Instant before) {
		return this.db.sql("DELETE FROM directory.invitation WHERE until < :before").bind("before", before).then();
	}

}

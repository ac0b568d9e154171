package org.waymark.directory.proposals;

import java.time.Instant;
import java.util.UUID;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.database.Columns;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;

/** What editors decided of what schools proposed. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class ItemDecisionStore {

	private final DatabaseClient db;

	ItemDecisionStore(TriageDatabase database) {
		this.db = database.client();
	}

	/** In the order in which they were decided. */
	Flux<ItemDecision> of(UUID invitation) {
		return this.db.sql("""
				SELECT item, accepted, reason FROM directory.proposal_decision
				WHERE invitation = :invitation ORDER BY decided, item
				""")
			.bind("invitation", invitation)
			.map(row -> new ItemDecision(Columns.get(row, "item", String.class),
					Columns.get(row, "accepted", Boolean.class), Columns.get(row, "reason", String.class)))
			.all();
	}

	Mono<Void> add(UUID invitation, ItemDecision decision, StaffId editor, Instant now) {
		return this.db.sql("""
				INSERT INTO directory.proposal_decision (invitation, item, accepted, reason, author, decided)
				VALUES (:invitation, :item, :accepted, :reason, :author, :decided)
				""")
			.bind("invitation", invitation)
			.bind("item", decision.item())
			.bind("accepted", decision.accepted())
			.bind("reason", decision.reason())
			.bind("author", editor.value())
			.bind("decided", now)
			.then();
	}

	/**
	 * What was decided of one thing.
	 *
	 * @param item code of the kind of policy, or {@code contact}
	 * @param reason why it was refused; empty when it was not
	 */
	record ItemDecision(String item, boolean accepted, String reason) {

		static ItemDecision accept(String item) {
			return new ItemDecision(item, true, "");
		}

	}

}

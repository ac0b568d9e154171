package org.waymark.directory.proposals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;

import org.waymark.platform.database.Columns;
import org.waymark.site.schools.Proposal;

/**
 * A link that was sent to a school.
 *
 * @param until when it ends
 * @param proposal what the school sent, or typed and did not send
 * @param proposed when the school sent it
 * @param settled when all of it was decided
 */
record Invitation(UUID id, int urn, String mailbox, Instant sent, Instant until, Proposal proposal,
		Optional<Instant> proposed, Optional<Instant> settled) {

	/** One that is sent now. */
	Invitation(UUID id, int urn, String mailbox, Instant sent, Instant until) {
		this(id, urn, mailbox, sent, until, Proposal.NONE, Optional.empty(), Optional.empty());
	}

	static Invitation read(Readable row) {
		return new Invitation(Columns.get(row, "id", UUID.class), Columns.get(row, "urn", Integer.class),
				Columns.get(row, "mailbox", String.class), Columns.get(row, "sent", Instant.class),
				Columns.get(row, "until", Instant.class), ProposalJson.read(Columns.get(row, "typed", String.class)),
				Optional.ofNullable(row.get("proposed", Instant.class)),
				Optional.ofNullable(row.get("settled", Instant.class)));
	}

	/** Whether an editor has to decide something. */
	boolean waits() {
		return this.proposed.isPresent() && this.settled.isEmpty();
	}

	@Override
	public String toString() {
		return "Invitation[hidden]";
	}

}

package org.waymark.notification.outbox;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;

import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.database.Columns;

/**
 * A message that this process holds for the length of its lease.
 *
 * @param to the recipient, sealed
 * @param attempts this one included
 * @param handed what the provider calls it, once it has it
 */
record ClaimedMessage(UUID id, Purpose purpose, MessageRoute route, ByteBuffer to, int attempts,
		Optional<String> handed) {

	static ClaimedMessage read(Readable row) {
		return new ClaimedMessage(Columns.get(row, "id", UUID.class),
				Purpose.valueOf(Columns.get(row, "purpose", String.class)),
				MessageRoute.valueOf(Columns.get(row, "route", String.class)),
				Columns.get(row, "body", ByteBuffer.class), Columns.get(row, "attempts", Integer.class),
				Optional.ofNullable(row.get("handed", String.class)));
	}

	byte[] sealed() {
		byte[] bytes = new byte[this.to.remaining()];
		this.to.duplicate().get(bytes);
		return bytes;
	}

	@Override
	public String toString() {
		return "Claimed[" + this.id + "]";
	}

}

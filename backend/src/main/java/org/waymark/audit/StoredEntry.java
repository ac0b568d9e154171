package org.waymark.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

import org.waymark.platform.database.Columns;

/** An entry as the database holds it. */
record StoredEntry(long id, OffsetDateTime at, String act, String actorKind, @Nullable UUID actor, String subjectKind,
		@Nullable UUID subject, String detail) {

	static StoredEntry read(Readable row) {
		return new StoredEntry(Columns.get(row, "id", Long.class), Columns.get(row, "at", OffsetDateTime.class),
				text(row, "act"), text(row, "actor_kind"), row.get("actor", UUID.class), text(row, "subject_kind"),
				row.get("subject", UUID.class), text(row, "detail"));
	}

	private static String text(Readable row, String column) {
		return Columns.get(row, column, String.class);
	}

	/**
	 * The bytes that a link digests: place and digest of the link before, then every
	 * column, each with its length, so that no two entries have the same bytes.
	 */
	byte[] following(Link before) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		put(bytes, number(before.position() + 1));
		put(bytes, before.digest());
		put(bytes, number(this.id));
		put(bytes, number(ChronoUnit.MICROS.between(Instant.EPOCH, this.at.toInstant())));
		for (Object column : new @Nullable Object[] { this.act, this.actorKind, this.actor, this.subjectKind,
				this.subject, this.detail }) {
			put(bytes, (column == null) ? new byte[0] : column.toString().getBytes(StandardCharsets.UTF_8));
		}
		return bytes.toByteArray();
	}

	private static byte[] number(long value) {
		return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
	}

	private static void put(ByteArrayOutputStream bytes, byte[] part) {
		bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
		bytes.writeBytes(part);
	}

}

package org.waymark.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The context that a seal is bound to: the hash of the draft's id, the schema and the
 * hub's key.
 */
final class SealContext {

	private static final byte[] LABEL = "waymark/report".getBytes(StandardCharsets.UTF_8);

	private SealContext() {
	}

	static byte[] of(byte[] draftHash, int schema, long hubKeyId) {
		return ByteBuffer.allocate(LABEL.length + draftHash.length + Integer.BYTES + Long.BYTES)
			.put(LABEL)
			.put(draftHash)
			.putInt(schema)
			.putLong(hubKeyId)
			.array();
	}

}

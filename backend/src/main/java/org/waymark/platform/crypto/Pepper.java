package org.waymark.platform.crypto;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.crypto.tink.Mac;

/**
 * Digests under a key that is never in the database. Each purpose has a label of its own,
 * which keeps its digests apart from those of others, and from return codes, which are
 * digits.
 */
final class Pepper {

	private final Mac mac;

	Pepper(Path folder) {
		this.mac = KeyFiles.primitive(folder, KeySet.PEPPER, Mac.class);
	}

	/** 32 bytes, HMAC-SHA-256. */
	byte[] digest(String purpose, byte[] content) {
		ByteArrayOutputStream labelled = new ByteArrayOutputStream();
		labelled.writeBytes(("waymark/" + purpose + "/").getBytes(StandardCharsets.UTF_8));
		labelled.writeBytes(content);
		return bare(labelled.toByteArray());
	}

	/** 32 bytes, HMAC-SHA-256, of something that no label can be mistaken for. */
	byte[] bare(byte[] content) {
		return Tink.get("A digest cannot be made", () -> this.mac.computeMac(content));
	}

}

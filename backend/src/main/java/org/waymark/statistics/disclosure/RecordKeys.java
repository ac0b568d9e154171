package org.waymark.statistics.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives each record of a release its key, from 0 to 255. Neither the salt nor a key
 * leaves the desk.
 */
public final class RecordKeys {

	/** How long a salt is. */
	public static final int SALT_BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTE = 0xFF;

	private final Mac mac;

	private RecordKeys(Mac mac) {
		this.mac = mac;
	}

	/** The keys under the salt of one release. */
	public static RecordKeys of(byte[] salt) {
		if (salt.length != SALT_BYTES) {
			throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
		}
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(salt, ALGORITHM));
			return new RecordKeys(mac);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The key of a record. */
	public synchronized int of(String record) {
		return this.mac.doFinal(record.getBytes(StandardCharsets.UTF_8))[0] & BYTE;
	}

}

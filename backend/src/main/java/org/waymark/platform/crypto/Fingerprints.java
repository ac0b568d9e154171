package org.waymark.platform.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Fingerprints of 64 bits under a random key that is held in memory only and goes with
 * this object: nothing can be found out from one afterwards. For one thread at a time.
 */
public final class Fingerprints {

	private static final String ALGORITHM = "HmacSHA256";

	/** Kept ready: looking it up costs more than a fingerprint. */
	private final Mac mac;

	public Fingerprints() {
		byte[] key = new byte[32];
		new SecureRandom().nextBytes(key);
		this.mac = mac(key);
	}

	/** The fingerprint of a thing. */
	public long of(byte[] thing) {
		return ByteBuffer.wrap(this.mac.doFinal(thing)).getLong();
	}

	private static Mac mac(byte[] key) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac;
		}
		catch (GeneralSecurityException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}

}

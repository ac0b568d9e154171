package org.waymark.platform.crypto;

import com.google.crypto.tink.subtle.AesGcmJce;

/**
 * Seals under a key that was derived and is kept nowhere (AES-256-GCM, a random nonce
 * each time), bound to a context.
 */
public final class Box {

	private Box() {
	}

	/** Seals a text under a key of 32 bytes. */
	public static byte[] seal(byte[] key, byte[] text, byte[] context) {
		return Tink.get("A text cannot be sealed", () -> new AesGcmJce(key).encrypt(text, context));
	}

	/**
	 * Opens what {@link #seal} sealed.
	 * @throws CannotOpen when it was sealed under another key or context, or altered
	 */
	public static byte[] open(byte[] key, byte[] sealed, byte[] context) {
		return Tink.open(() -> new AesGcmJce(key).decrypt(sealed, context));
	}

}

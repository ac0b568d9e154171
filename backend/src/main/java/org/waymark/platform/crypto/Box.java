package org.waymark.platform.crypto;

import java.util.Base64;
import java.util.Optional;

import com.google.crypto.tink.subtle.AesGcmJce;

import static java.nio.charset.StandardCharsets.UTF_8;

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

	/** Seals a text in characters that fit a cookie, an address and a field of a form. */
	public static String sealText(byte[] key, String text, byte[] context) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(key, text.getBytes(UTF_8), context));
	}

	/** The text that {@link #sealText} sealed; empty for anything else. */
	public static Optional<String> openText(byte[] key, String sealed, byte[] context) {
		try {
			return Optional.of(new String(open(key, Base64.getUrlDecoder().decode(sealed), context), UTF_8));
		}
		catch (CannotOpen | IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

}

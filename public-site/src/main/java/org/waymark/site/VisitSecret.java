package org.waymark.site;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The 256-bit secret of one visit, held only in the visitor's cookie (or, without
 * cookies, in the one-page form). Everything about a draft and its receipt is derived
 * from it; the server keeps nothing from which it could be found again.
 */
public final class VisitSecret {

	private static final int BYTES = 32;

	private final byte[] secret;

	private VisitSecret(byte[] secret) {
		this.secret = secret;
	}

	public static VisitSecret fresh(SecureRandom random) {
		byte[] secret = new byte[BYTES];
		random.nextBytes(secret);
		return new VisitSecret(secret);
	}

	/**
	 * Reads what {@link #text()} wrote.
	 * @param text 43 characters of URL-safe Base64, from an untrusted source
	 * @return empty when it is not a secret of ours
	 */
	public static Optional<VisitSecret> parse(String text) {
		if (text.length() != 43) {
			return Optional.empty();
		}
		try {
			return Optional.of(new VisitSecret(Base64.getUrlDecoder().decode(text)));
		}
		catch (IllegalArgumentException notBase64) {
			return Optional.empty();
		}
	}

	public String text() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.secret);
	}

	public byte[] bytes() {
		return this.secret.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof VisitSecret that && Arrays.equals(this.secret, that.secret);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.secret);
	}

	@Override
	public String toString() {
		return "VisitSecret[hidden]";
	}

}

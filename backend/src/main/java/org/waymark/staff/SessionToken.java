package org.waymark.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the cookie of a session: 256 random bits. Only its hash is stored.
 *
 * @param text 43 characters of base64url
 */
record SessionToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

	static SessionToken make() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The token in a cookie, or none if it cannot be one of ours. */
	static Optional<SessionToken> read(String cookie) {
		return SHAPE.matcher(cookie).matches() ? Optional.of(new SessionToken(cookie)) : Optional.empty();
	}

	/** SHA-256 in hexadecimal: the stored form. */
	String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "SessionToken[hidden]";
	}

}

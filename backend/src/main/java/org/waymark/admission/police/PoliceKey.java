package org.waymark.admission.police;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a police system: 256 random bits after a prefix by which secret scanners
 * find a leaked one. Only its hash is stored, from which nobody can guess it.
 *
 * @param text {@code waymark_} and 43 characters of base64url
 */
record PoliceKey(String text) {

	private static final Pattern HEADER = Pattern.compile("(?i:Bearer) +(waymark_[A-Za-z0-9_-]{43})");

	private static final SecureRandom RANDOM = new SecureRandom();

	static PoliceKey make() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new PoliceKey("waymark_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The key in an Authorization header; empty if there is none of ours. */
	static Optional<PoliceKey> shown(Optional<String> header) {
		return header.map(HEADER::matcher).filter(Matcher::matches).map(found -> new PoliceKey(found.group(1)));
	}

	/** SHA-256 in hexadecimal. */
	String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "PoliceKey[hidden]";
	}

}

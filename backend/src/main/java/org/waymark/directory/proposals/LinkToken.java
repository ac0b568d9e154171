package org.waymark.directory.proposals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a link: 256 random bits. It is in the letter alone; the database has
 * its hash.
 */
record LinkToken(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	static LinkToken random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What the database knows it by. Nobody guesses 256 bits, so no salt is needed. */
	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public String toString() {
		return "LinkToken[hidden]";
	}

}

package org.waymark.staff.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow from a secret and the time, as every authenticator app makes them:
 * RFC 6238 with HMAC-SHA-1, steps of 30 seconds.
 */
final class Totp {

	/** The code that apps show. */
	static final int DIGITS = 6;

	private static final int STEP = 30;

	/** A clock may be wrong by one step either way. */
	private static final int DRIFT = 1;

	/** A clock that is ten minutes slow, or four minutes fast, is recognised. */
	private static final int SLOW = 20;

	private static final int FAST = 8;

	private Totp() {
	}

	static long step(Instant now) {
		return Math.floorDiv(now.getEpochSecond(), STEP);
	}

	static String code(byte[] secret, long step, int digits) {
		byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
		int offset = hash[hash.length - 1] & 0xf;
		int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
		String text = Long.toString(number % (long) Math.pow(10, digits));
		return "0".repeat(digits - text.length()) + text;
	}

	/** The step whose code it is; none if it is of no step about now. */
	static OptionalLong match(byte[] secret, String code, Instant now) {
		return among(step(now) - DRIFT, step(now) + DRIFT, secret, code);
	}

	/** The step whose code it is, if a clock is so far out that it does not count. */
	static OptionalLong far(byte[] secret, String code, Instant now) {
		long step = step(now);
		OptionalLong before = among(step - SLOW, step - DRIFT - 1, secret, code);
		return before.isPresent() ? before : among(step + DRIFT + 1, step + FAST, secret, code);
	}

	private static OptionalLong among(long first, long last, byte[] secret, String code) {
		return LongStream.rangeClosed(first, last)
			.filter(near -> MessageDigest.isEqual(code(secret, near, DIGITS).getBytes(StandardCharsets.UTF_8),
					code.getBytes(StandardCharsets.UTF_8)))
			.findFirst();
	}

	private static byte[] hmac(byte[] secret, byte[] text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(secret, "RAW"));
			return mac.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HMAC-SHA-1", ex);
		}
	}

}

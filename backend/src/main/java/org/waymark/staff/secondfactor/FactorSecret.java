package org.waymark.staff.secondfactor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;

/** The secret that an authenticator app shares with us: 160 random bits. */
final class FactorSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BYTES = 20;

	private final byte[] bytes;

	FactorSecret(byte[] bytes) {
		this.bytes = Arrays.copyOf(bytes, bytes.length);
	}

	static FactorSecret make() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new FactorSecret(bytes);
	}

	byte[] bytes() {
		return Arrays.copyOf(this.bytes, this.bytes.length);
	}

	/** The step whose code it is; none if it is of no step about now. */
	OptionalLong match(String code, Instant now) {
		return Totp.match(this.bytes, code, now);
	}

	/** The step whose code it is, if it is of one some minutes away. */
	OptionalLong far(String code, Instant now) {
		return Totp.far(this.bytes, code, now);
	}

	/** As apps take it: base32, 32 letters and digits. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < this.bytes.length * Byte.SIZE; bit += 5) {
			text.append(ALPHABET.charAt(five(bit)));
		}
		return text.toString();
	}

	private int five(int bit) {
		int at = bit / Byte.SIZE;
		int next = (at + 1 < this.bytes.length) ? this.bytes[at + 1] & 0xff : 0;
		return (((this.bytes[at] & 0xff) << Byte.SIZE | next) >> (11 - bit % Byte.SIZE)) & 0x1f;
	}

	@Override
	public String toString() {
		return "FactorSecret[hidden]";
	}

}

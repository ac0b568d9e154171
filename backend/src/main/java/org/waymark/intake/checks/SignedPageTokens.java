package org.waymark.intake.checks;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.crypto.PublicKeys;
import org.waymark.site.arrival.PageTokens;

/**
 * Marks pages with the time at which they were made and eight random bytes, signed, so
 * that any process of the public face can read them. They say nothing about anybody.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class SignedPageTokens implements PageTokens {

	private static final String PURPOSE = "page";

	private static final int CONTENT = 2 * Long.BYTES;

	private static final int SIGNATURE = 16;

	private final SecureRandom random = new SecureRandom();

	private final PublicKeys keys;

	private final InstantSource time;

	SignedPageTokens(PublicKeys keys, InstantSource time) {
		this.keys = keys;
		this.time = time;
	}

	@Override
	public String fresh() {
		return at(this.time.instant());
	}

	String at(Instant made) {
		byte[] content = ByteBuffer.allocate(CONTENT)
			.putLong(made.toEpochMilli())
			.putLong(this.random.nextLong())
			.array();
		byte[] mark = Arrays.copyOf(content, CONTENT + SIGNATURE);
		System.arraycopy(this.keys.digest(PURPOSE, content), 0, mark, CONTENT, SIGNATURE);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
	}

	/** When the page was made; empty when the mark is none of ours. */
	Optional<Instant> made(String mark) {
		return bytes(mark).filter(this::signed).map(bytes -> Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong()));
	}

	private boolean signed(byte[] mark) {
		byte[] right = this.keys.digest(PURPOSE, Arrays.copyOf(mark, CONTENT));
		return MessageDigest.isEqual(Arrays.copyOf(right, SIGNATURE), Arrays.copyOfRange(mark, CONTENT, mark.length));
	}

	private static Optional<byte[]> bytes(String mark) {
		try {
			return Optional.of(Base64.getUrlDecoder().decode(mark))
				.filter(bytes -> bytes.length == CONTENT + SIGNATURE);
		}
		catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

}

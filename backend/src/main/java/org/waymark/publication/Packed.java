package org.waymark.publication;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The form in which an edition is stored: compressed, and known by its SHA-256. */
final class Packed {

	/** The table refuses more. */
	static final int MOST_STORED = 16 * 1024 * 1024;

	/** More would not fit a small machine beside everything else. */
	static final int MOST_PLAIN = 64 * 1024 * 1024;

	private Packed() {
	}

	static byte[] pack(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(plain);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		if (plain.length > MOST_PLAIN || packed.size() > MOST_STORED) {
			throw new IllegalArgumentException("An edition of " + plain.length + " bytes is too large to publish");
		}
		return packed.toByteArray();
	}

	/**
	 * The plain form.
	 * @throws IOException when it is damaged or larger than an edition may be
	 */
	static byte[] unpack(byte[] packed) throws IOException {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			byte[] plain = gzip.readNBytes(MOST_PLAIN + 1);
			if (plain.length > MOST_PLAIN) {
				throw new IOException("An edition is larger than one may be");
			}
			return plain;
		}
	}

	static byte[] digest(byte[] packed) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(packed);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

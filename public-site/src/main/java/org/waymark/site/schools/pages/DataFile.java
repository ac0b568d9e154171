package org.waymark.site.schools.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A large file that is kept compressed alone, and unpacked for whoever cannot do that.
 */
final class DataFile {

	private static final int TAG = 8;

	private final MediaType type;

	private final byte[] packed;

	private final String tag;

	private DataFile(MediaType type, byte[] packed) {
		this.type = type;
		this.packed = packed;
		this.tag = tag(packed);
	}

	static DataFile of(MediaType type, Content content) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			content.write(gzip);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return new DataFile(type, packed.toByteArray());
	}

	/**
	 * The file as the browser takes it.
	 * @param accepted the request's {@code Accept-Encoding}, or null
	 */
	ResponseEntity<byte[]> answer(@Nullable String accepted) {
		boolean gzip = accepted != null && accepted.contains("gzip");
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(this.type)
			.eTag("\"" + this.tag + (gzip ? "-gzip" : "") + "\"")
			.header(HttpHeaders.CACHE_CONTROL, "no-cache")
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (gzip) {
			answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		return answer.body(gzip ? this.packed : unpacked());
	}

	private byte[] unpacked() {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
			return gzip.readAllBytes();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static String tag(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Writes what is in the file. */
	interface Content {

		void write(OutputStream out) throws IOException;

	}

}

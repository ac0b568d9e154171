package org.waymark.site.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A text that is handed out often: compressed once, never changed. Each form of it has
 * its own ETag.
 */
public final class PrecompressedBody {

	private final MediaType type;

	private final byte[] plain;

	private final byte[] gzip;

	private final byte @Nullable [] brotli;

	private final String tag;

	/**
	 * Takes what was compressed elsewhere.
	 * @param brotli null if there is no such form
	 */
	public PrecompressedBody(MediaType type, byte[] plain, byte[] gzip, byte @Nullable [] brotli) {
		this.type = type;
		this.plain = plain;
		this.gzip = gzip;
		this.brotli = brotli;
		this.tag = digest(plain);
	}

	/** Compresses with gzip (the JDK has no Brotli). */
	public static PrecompressedBody gzipped(MediaType type, byte[] plain) {
		return new PrecompressedBody(type, plain, gzip(plain), null);
	}

	/**
	 * The form that the browser takes best.
	 * @param accepted the request's {@code Accept-Encoding}, or null
	 */
	public ResponseEntity<byte[]> answer(@Nullable String accepted, String cacheControl) {
		if (this.brotli != null && Encodings.accepts(accepted, "br")) {
			return answer(this.brotli, "br", cacheControl);
		}
		if (Encodings.accepts(accepted, "gzip")) {
			return answer(this.gzip, "gzip", cacheControl);
		}
		return answer(this.plain, "identity", cacheControl);
	}

	private ResponseEntity<byte[]> answer(byte[] body, String encoding, String cacheControl) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(this.type)
			.eTag("\"" + this.tag + "-" + encoding + "\"")
			.header(HttpHeaders.CACHE_CONTROL, cacheControl)
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (!"identity".equals(encoding)) {
			answer.header(HttpHeaders.CONTENT_ENCODING, encoding);
		}
		return answer.body(body);
	}

	private static byte[] gzip(byte[] plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(plain);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return packed.toByteArray();
	}

	private static String digest(byte[] plain) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}

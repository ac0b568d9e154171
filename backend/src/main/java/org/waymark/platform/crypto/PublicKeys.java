package org.waymark.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;

/**
 * What the public face can do: seal for the hub, and make verifiers of return codes. It
 * can open nothing.
 */
public final class PublicKeys {

	private final HybridEncrypt hub;

	private final long hubKeyId;

	private final Pepper pepper;

	/** What the hub itself can seal with. */
	PublicKeys(HybridEncrypt hub, long hubKeyId, Pepper pepper) {
		this.hub = hub;
		this.hubKeyId = hubKeyId;
		this.pepper = pepper;
	}

	private PublicKeys(Path folder) {
		KeysetHandle hubKeyset = KeyFiles.read(folder, KeySet.HUB_PUBLIC);
		this.hub = KeyFiles.primitive(folder, KeySet.HUB_PUBLIC, HybridEncrypt.class);
		this.hubKeyId = Integer.toUnsignedLong(hubKeyset.getPrimary().getId());
		this.pepper = new Pepper(folder);
	}

	/**
	 * Reads the keys of the public face.
	 * @throws IllegalStateException naming the file that is missing or unusable
	 */
	public static PublicKeys read(Path folder) {
		return new PublicKeys(folder);
	}

	/**
	 * Seals with the hub's public key, bound to a context that must be given again to
	 * open it.
	 */
	public byte[] sealReport(byte[] document, byte[] context) {
		return Tink.get("A report cannot be sealed", () -> this.hub.encrypt(document, context));
	}

	/** The id of the key that {@link #sealReport} uses: 0 to 2³²-1. */
	public long hubKeyId() {
		return this.hubKeyId;
	}

	/**
	 * A keyed digest for one purpose: 32 bytes, HMAC-SHA-256 under the pepper.
	 * @param purpose a word that keeps the digests of one use apart from any other's
	 */
	public byte[] digest(String purpose, byte[] content) {
		return this.pepper.digest(purpose, content);
	}

	/** What is stored of a return code: 32 bytes, HMAC-SHA-256 under the pepper. */
	public byte[] codeVerifier(String code) {
		return this.pepper.bare(code.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The key of what the hub writes to whoever has this return code: 32 bytes. The
	 * verifier tells nothing of it.
	 */
	public byte[] letterKey(String code) {
		return this.pepper.digest("letters", code.getBytes(StandardCharsets.UTF_8));
	}

	/** The key of what browsers keep for somebody who came back: 32 bytes. */
	public byte[] cookieKey() {
		return this.pepper.digest("cookies", new byte[0]);
	}

}

package org.waymark.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;

/**
 * The cryptography of the public face: it seals for the hub and makes verifiers of return
 * codes. It can open nothing.
 */
public final class PublicKeys {

	private final HybridEncrypt hub;

	private final long hubKeyId;

	private final Pepper pepper;

	/** The same for the hub, which seals reports that staff enter. */
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

	/** The stored form of a return code: 32 bytes, HMAC-SHA-256 under the pepper. */
	public byte[] codeVerifier(String code) {
		return this.pepper.bare(code.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The key of the hub's messages to the holder of this return code: 32 bytes. It
	 * cannot be derived from the verifier.
	 */
	public byte[] letterKey(String code) {
		return this.pepper.digest("letters", code.getBytes(StandardCharsets.UTF_8));
	}

	/** The key of what a browser keeps for a reporter who came back: 32 bytes. */
	public byte[] cookieKey() {
		return this.pepper.digest("cookies", new byte[0]);
	}

	/** The key of searches in addresses: 32 bytes. */
	public byte[] searchKey() {
		return this.pepper.digest("searches", new byte[0]);
	}

}

package org.waymark.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;

/**
 * What the public face can do: seal for the hub, and make verifiers of return codes. It
 * can open nothing.
 */
public final class PublicKeys {

	private final HybridEncrypt hub;

	private final long hubKeyId;

	private final Mac pepper;

	private PublicKeys(Path folder) {
		KeysetHandle hubKeyset = KeyFiles.read(folder, KeySet.HUB_PUBLIC);
		this.hub = KeyFiles.primitive(folder, KeySet.HUB_PUBLIC, HybridEncrypt.class);
		this.hubKeyId = Integer.toUnsignedLong(hubKeyset.getPrimary().getId());
		this.pepper = KeyFiles.primitive(folder, KeySet.PEPPER, Mac.class);
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
	 * Signs what a page is marked with: 32 bytes, HMAC-SHA-256 under the pepper. The
	 * label keeps it apart from return codes, which are digits.
	 */
	public byte[] pageMark(byte[] content) {
		byte[] label = "waymark/page/".getBytes(StandardCharsets.UTF_8);
		byte[] labelled = Arrays.copyOf(label, label.length + content.length);
		System.arraycopy(content, 0, labelled, label.length, content.length);
		return Tink.get("A page cannot be marked", () -> this.pepper.computeMac(labelled));
	}

	/** What is stored of a return code: 32 bytes, HMAC-SHA-256 under the pepper. */
	public byte[] codeVerifier(String code) {
		return Tink.get("A return code cannot be digested",
				() -> this.pepper.computeMac(code.getBytes(StandardCharsets.UTF_8)));
	}

}

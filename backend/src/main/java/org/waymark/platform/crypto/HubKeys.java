package org.waymark.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;

/**
 * The cryptography that only the hub can do: open sealed reports, and seal and open the
 * documents of its own records. Every document has a key of its own, wrapped by the case
 * or the identity key. It is bound to its kind and record, so that it opens nowhere else.
 */
public final class HubKeys {

	private final HybridDecrypt hub;

	private final WrappingKeys cases;

	private final WrappingKeys identities;

	private final Mac audit;

	private final Mac linking;

	private final Pepper pepper;

	private final PublicKeys sealing;

	private HubKeys(Path folder) {
		this.hub = KeyFiles.primitive(folder, KeySet.HUB_PRIVATE, HybridDecrypt.class);
		this.cases = new WrappingKeys(folder, KeySet.CASE);
		this.identities = new WrappingKeys(folder, KeySet.IDENTITY);
		this.audit = KeyFiles.primitive(folder, KeySet.AUDIT, Mac.class);
		this.linking = KeyFiles.primitive(folder, KeySet.LINKING, Mac.class);
		this.pepper = new Pepper(folder);
		this.sealing = sealing(folder, this.pepper);
	}

	/**
	 * Reads the hub's keys.
	 * @throws IllegalStateException naming the file that is missing or unusable
	 */
	public static HubKeys read(Path folder) {
		return new HubKeys(folder);
	}

	/**
	 * Opens a report sealed for the hub.
	 * @throws CannotOpen when it was not sealed with this key and context
	 */
	public byte[] openReport(byte[] sealed, byte[] context) {
		return Tink.open(() -> this.hub.decrypt(sealed, context));
	}

	public byte[] sealCase(String kind, UUID record, byte[] document) {
		return this.cases.seal(document, place(kind, record));
	}

	/**
	 * Opens what {@link #sealCase} sealed.
	 * @throws CannotOpen when it was sealed for another kind or record, or altered
	 */
	public byte[] openCase(String kind, UUID record, byte[] sealed) {
		return this.cases.open(sealed, place(kind, record));
	}

	public byte[] sealIdentity(UUID record, byte[] document) {
		return this.identities.seal(document, place("identity", record));
	}

	/**
	 * Opens what {@link #sealIdentity} sealed.
	 * @throws CannotOpen when it was sealed for another record, or altered
	 */
	public byte[] openIdentity(UUID record, byte[] sealed) {
		return this.identities.open(sealed, place("identity", record));
	}

	/** The keys that wrap those of documents: of cases, and of reporters' identities. */
	public List<WrappingKeys> wrapping() {
		return List.of(this.cases, this.identities);
	}

	/** A keyed digest for the audit chain: 32 bytes, HMAC-SHA-256. */
	public byte[] auditDigest(byte[] content) {
		return Tink.get("The audit cannot be sealed", () -> this.audit.computeMac(content));
	}

	/**
	 * A keyed digest by which a word of one report is found again in another: 32 bytes,
	 * HMAC-SHA-256 under a key that the public face has not.
	 * @param trait what kind of word it is; equal words of two kinds differ
	 */
	public byte[] trace(String trait, String word) {
		byte[] content = (trait + "/" + word).getBytes(StandardCharsets.UTF_8);
		return Tink.get("A digest cannot be made", () -> this.linking.computeMac(content));
	}

	/**
	 * A keyed digest for one purpose: 32 bytes, HMAC-SHA-256 under the pepper.
	 * @param purpose a word that keeps the digests of one use apart from any other's
	 */
	public byte[] digest(String purpose, byte[] content) {
		return this.pepper.digest(purpose, content);
	}

	/** The public key, for a report that staff enter: it is sealed like any other. */
	public PublicKeys sealing() {
		return this.sealing;
	}

	private static PublicKeys sealing(Path folder, Pepper pepper) {
		KeysetHandle hub = KeyFiles.read(folder, KeySet.HUB_PRIVATE);
		HybridEncrypt sealer = Tink.get("The hub's key has no public part",
				() -> hub.getPublicKeysetHandle().getPrimitive(KeySet.HUB_PUBLIC.configuration, HybridEncrypt.class));
		return new PublicKeys(sealer, Integer.toUnsignedLong(hub.getPrimary().getId()), pepper);
	}

	private static byte[] place(String kind, UUID record) {
		return ("waymark/" + kind + "/" + record).getBytes(StandardCharsets.UTF_8);
	}

}

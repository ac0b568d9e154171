package org.waymark.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.mac.HmacParameters;

/** Makes the keys of a new hub: one folder for each face. */
final class KeyMaker {

	/**
	 * A file beside keys that were made for a trial, so that no council goes live on
	 * them.
	 */
	static final String TRIAL_MARK = "made-for-a-trial";

	private KeyMaker() {
	}

	/**
	 * Makes a full set of keys in two folders, which must not hold keys yet.
	 * @throws IllegalStateException when there is a hub key already: replacing it would
	 * lose every report that is not yet admitted
	 */
	static void make(Path publicDir, Path triageDir) {
		if (Files.exists(triageDir.resolve(KeySet.HUB_PRIVATE.file))) {
			throw new IllegalStateException("There are keys in " + triageDir + " already; they are never replaced");
		}
		KeyFiles.makeFolder(publicDir);
		KeyFiles.makeFolder(triageDir);
		KeysetHandle hub = fresh(KeySet.HUB_PRIVATE, hubParameters());
		KeysetHandle pepper = fresh(KeySet.PEPPER, digestParameters());
		KeyFiles.write(publicDir, KeySet.HUB_PUBLIC, publicPart(hub));
		KeyFiles.write(publicDir, KeySet.PEPPER, pepper);
		KeyFiles.write(triageDir, KeySet.PEPPER, pepper);
		KeyFiles.write(triageDir, KeySet.CASE, fresh(KeySet.CASE, documentParameters()));
		KeyFiles.write(triageDir, KeySet.IDENTITY, fresh(KeySet.IDENTITY, documentParameters()));
		KeyFiles.write(triageDir, KeySet.AUDIT, fresh(KeySet.AUDIT, digestParameters()));
		addMissing(triageDir);
		// Last, since it is what says that the set is whole.
		KeyFiles.write(triageDir, KeySet.HUB_PRIVATE, hub);
	}

	/**
	 * Makes those keys of a hub that a later version of Waymark needs and that it has
	 * not.
	 * @return whether there were any
	 */
	static boolean addMissing(Path triageDir) {
		boolean missing = !Files.exists(triageDir.resolve(KeySet.LINKING.file));
		if (missing) {
			KeyFiles.write(triageDir, KeySet.LINKING, fresh(KeySet.LINKING, digestParameters()));
		}
		return missing;
	}

	static void markAsTrial(Path folder) {
		try {
			Files.writeString(folder.resolve(TRIAL_MARK), "");
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** A key that is to take the place of another. */
	static KeysetHandle fresh(KeySet kind) {
		return fresh(kind, documentParameters());
	}

	private static KeysetHandle fresh(KeySet kind, Parameters parameters) {
		return Tink.get("A key cannot be made", () -> KeysetHandle.generateNew(parameters, kind.configuration));
	}

	private static KeysetHandle publicPart(KeysetHandle hub) {
		return Tink.get("The hub's public key cannot be taken from its key", hub::getPublicKeysetHandle);
	}

	private static Parameters hubParameters() {
		return valid(() -> HpkeParameters.builder()
			.setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
			.setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
			.setAeadId(HpkeParameters.AeadId.AES_256_GCM)
			.setVariant(HpkeParameters.Variant.TINK)
			.build());
	}

	static AesGcmParameters documentParameters() {
		return valid(() -> AesGcmParameters.builder()
			.setKeySizeBytes(32)
			.setIvSizeBytes(12)
			.setTagSizeBytes(16)
			.setVariant(AesGcmParameters.Variant.TINK)
			.build());
	}

	private static Parameters digestParameters() {
		return valid(() -> HmacParameters.builder()
			.setKeySizeBytes(32)
			.setTagSizeBytes(32)
			.setHashType(HmacParameters.HashType.SHA256)
			.setVariant(HmacParameters.Variant.NO_PREFIX)
			.build());
	}

	private static <T> T valid(Tink.Step<T> building) {
		return Tink.get("Key parameters are invalid", building);
	}

}

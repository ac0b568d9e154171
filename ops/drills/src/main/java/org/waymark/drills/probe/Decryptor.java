package org.waymark.drills.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.KmsEnvelopeAead;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.AesGcmJce;

/**
 * Tries everything that the keysets of a folder could open: as what they are, as what
 * they are not, and every 32 bytes of them as a bare key.
 */
final class Decryptor {

	private static final Pattern VALUE = Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"");

	private static final int KEY = 32;

	private final List<Way> ways = new ArrayList<>();

	Decryptor(Path folder) throws IOException, GeneralSecurityException {
		AeadConfig.register();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((name) -> name.toString().endsWith(".json")).toList()) {
				addWays(Files.readString(file));
			}
		}
	}

	/** The columns of which at least one value opened. */
	List<String> opens(List<Ciphertext> dump) {
		return dump.stream().filter(this::opens).map(Ciphertext::column).distinct().sorted().toList();
	}

	boolean opens(Ciphertext value) {
		return this.ways.stream()
			.anyMatch((way) -> value.contexts().stream().anyMatch((context) -> opens(way, value, context)));
	}

	private static boolean opens(Way way, Ciphertext value, byte[] context) {
		try {
			way.open(value.bytes(), context);
			return true;
		}
		catch (GeneralSecurityException | RuntimeException closed) {
			return false;
		}
	}

	private void addWays(String json) {
		add(() -> as(json, HybridConfig2026.get(), HybridDecrypt.class)::decrypt);
		add(() -> as(json, AeadConfig2026.get(), Aead.class)::decrypt);
		add(() -> KmsEnvelopeAead.create(documents(), as(json, AeadConfig2026.get(), Aead.class))::decrypt);
		Matcher values = VALUE.matcher(json);
		while (values.find()) {
			byte[] raw = Base64.getDecoder().decode(values.group(1));
			for (int at = 0; at + KEY <= raw.length; at++) {
				byte[] key = Arrays.copyOfRange(raw, at, at + KEY);
				add(() -> new AesGcmJce(key)::decrypt);
			}
		}
	}

	private void add(Making making) {
		try {
			this.ways.add(making.make());
		}
		catch (GeneralSecurityException | RuntimeException notOfThisKind) {
			// a keyset that cannot be used so opens nothing so
		}
	}

	private static <T> T as(String json, Configuration use, Class<T> primitive) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(json, use, InsecureSecretKeyAccess.get())
			.getPrimitive(use, primitive);
	}

	private static AesGcmParameters documents() throws GeneralSecurityException {
		return AesGcmParameters.builder()
			.setKeySizeBytes(KEY)
			.setIvSizeBytes(12)
			.setTagSizeBytes(16)
			.setVariant(AesGcmParameters.Variant.TINK)
			.build();
	}

	/** A way to open something. */
	private interface Way {

		byte[] open(byte[] sealed, byte[] context) throws GeneralSecurityException;

	}

	/** Makes a way out of a keyset, if it can be used so. */
	private interface Making {

		Way make() throws GeneralSecurityException;

	}

}

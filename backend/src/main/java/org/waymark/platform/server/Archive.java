package org.waymark.platform.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a {@code .txz}. */
final class Archive {

	private static final int EXECUTABLE = 0100;

	private Archive() {
	}

	/**
	 * Unpacks into a folder, which is made, and waits until the disk has every file.
	 * @throws IOException also when an entry would land outside the folder
	 */
	static void unpack(URL archive, Path folder) throws IOException {
		try (InputStream packed = new BufferedInputStream(archive.openStream());
				TarArchiveInputStream entries = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
			directory(folder);
			for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				write(entry, entries, inside(folder, folder.resolve(entry.getName())));
			}
		}
	}

	private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
		if (entry.isDirectory()) {
			directory(target);
			return;
		}
		directory(target.getParent());
		if (entry.isSymbolicLink()) {
			inside(target.getParent(), target.resolveSibling(entry.getLinkName()));
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(content, target);
		allow(target, ((entry.getMode() & EXECUTABLE) != 0) ? "rwxr-xr-x" : "rw-r--r--");
		try (FileChannel file = FileChannel.open(target, StandardOpenOption.WRITE)) {
			file.force(true);
		}
	}

	/**
	 * PostgreSQL's user must reach the files, whatever the umask of the user who unpacks.
	 */
	private static void directory(Path target) throws IOException {
		if (!Files.isDirectory(target)) {
			directory(target.getParent());
			allow(Files.createDirectory(target), "rwxr-xr-x");
		}
	}

	private static void allow(Path target, String rights) throws IOException {
		Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
	}

	private static Path inside(Path folder, Path target) throws IOException {
		if (!target.normalize().startsWith(folder.normalize())) {
			throw new IOException("The archive of PostgreSQL names a file outside its folder");
		}
		return target;
	}

}

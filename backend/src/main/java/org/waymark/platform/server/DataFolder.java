package org.waymark.platform.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

import org.waymark.platform.CannotStart;

/**
 * The folder of the embedded server, for its owner alone, held by one process at a time.
 * The lock ends with the process, however it ends.
 */
final class DataFolder implements AutoCloseable {

	private final Path folder;

	private final FileChannel lock;

	private DataFolder(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/**
	 * Takes the folder {@code postgres} of a data folder; makes both if need be.
	 * @throws CannotStart when another process has it, or when it may not be written
	 */
	static DataFolder take(Path dataDir) throws IOException {
		Files.createDirectories(dataDir);
		FileChannel lock = lock(dataDir);
		Path folder = dataDir.toRealPath().resolve("postgres");
		if (!Files.exists(folder)) {
			make(folder, RunAs.ownerOf(dataDir));
		}
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		return new DataFolder(folder, lock);
	}

	/** The folder itself. */
	Path path() {
		return this.folder;
	}

	/** Where PostgreSQL keeps its tables. */
	Path cluster() {
		return this.folder.resolve("data");
	}

	/**
	 * Where PostgreSQL writes its log; what it says before that is open goes there too.
	 */
	Path log() {
		return this.folder.resolve("log");
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

	private static void make(Path folder, RunAs owner) throws IOException {
		Path aside = folder.resolveSibling("postgres.part");
		Files.createDirectories(aside.resolve("log"));
		owner.give(aside.resolve("log"));
		owner.give(aside);
		Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
	}

	private static FileChannel lock(Path dataDir) throws IOException {
		Path file = dataDir.resolve("postgres.lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (taken(channel) == null) {
			channel.close();
			throw new CannotStart("Another Waymark is running on the data folder " + dataDir
					+ ". Stop it first, or set WAYMARK_DATA_DIR to a folder of its own.");
		}
		return channel;
	}

	private static @Nullable FileLock taken(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException heldHere) {
			return null;
		}
	}

}

package org.waymark.staff.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * The password that a trial made up, kept in its data folder, readable by its owner only,
 * so that it stays the same from start to start.
 */
final class TrialPassword {

	private TrialPassword() {
	}

	static String in(Path folder) {
		Path file = folder.resolve("trial-password");
		try {
			return Files.exists(file) ? Files.readString(file).strip() : make(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep the trial's password in the data folder", ex);
		}
	}

	private static String make(Path file) throws IOException {
		String password = UUID.randomUUID().toString().substring(0, 18);
		Files.createDirectories(file.getParent());
		Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(file, password);
		return password;
	}

}

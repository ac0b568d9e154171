package org.waymark.drills.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.testing.process.Classes;

/**
 * Where the public face runs as an operating-system user of its own: possible for root
 * alone, who has its programs copied to where that user can read them. Anybody else runs
 * it as themselves.
 */
final class Stage {

	/** A number that is nobody's. */
	private static final int USER = 61_501;

	private final Path folder;

	private Stage(Path folder) {
		this.folder = folder;
	}

	static Stage in(Path folder) {
		return new Stage(folder);
	}

	static boolean separateUsers() {
		return "root".equals(System.getProperty("user.name"));
	}

	/** The words before a command of the public face. */
	List<String> prefix() {
		String user = Integer.toString(USER);
		return separateUsers()
				? List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--no-new-privs")
				: List.of();
	}

	/** The classes of the application and of the intruder, readable for that user. */
	String classes() throws IOException {
		String all = Classes.ofTheApplication(Intruder.class);
		if (!separateUsers()) {
			return all;
		}
		List<String> copies = new ArrayList<>();
		for (String entry : all.split(":")) {
			Path copy = this.folder.resolve("programs/" + copies.size() + "-" + Path.of(entry).getFileName());
			copy(Path.of(entry), copy);
			copies.add(copy.toString());
		}
		return String.join(":", copies);
	}

	/** Gives a file or folder to that user, and nobody else. */
	void give(Path path) throws IOException {
		if (separateUsers()) {
			try (Stream<Path> all = Files.walk(path)) {
				for (Path each : all.toList()) {
					Files.setAttribute(each, "unix:uid", USER);
					Files.setAttribute(each, "unix:gid", USER);
				}
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Path copy = to.resolve(from.relativize(each).toString());
				Files.createDirectories(Files.isDirectory(each) ? copy : copy.getParent());
				if (Files.isRegularFile(each)) {
					Files.copy(each, copy);
				}
				Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		}
	}

}

package org.waymark.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The way into an embedded server as its superuser, as its folder tells.
 *
 * @param pid of the postmaster
 * @param port on loopback
 * @param password of the superuser
 */
record Superuser(long pid, int port, String password) {

	static Superuser of(Path dataDir) {
		Path folder = dataDir.resolve("postgres");
		List<String> postmaster = read(folder.resolve("data/postmaster.pid"));
		return new Superuser(Long.parseLong(postmaster.get(0).strip()), Integer.parseInt(postmaster.get(3).strip()),
				read(folder.resolve("superuser")).get(0).strip());
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/waymark", "postgres",
				this.password);
	}

	@Override
	public String toString() {
		return "Superuser[hidden]";
	}

	private static List<String> read(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}

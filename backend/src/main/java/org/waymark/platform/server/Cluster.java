package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

import org.waymark.platform.CannotStart;

/** The tables on disk, and the password of their superuser: made once. */
final class Cluster {

	/** The superuser of an embedded server. */
	static final String SUPERUSER = "postgres";

	private static final int PASSWORD_BYTES = 32;

	/** The first version that sorts by code points without the system's library. */
	private static final int OWN_LOCALES = 17;

	private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

	private final DataFolder folder;

	private final Installation installation;

	Cluster(Installation installation) {
		this.folder = installation.folder();
		this.installation = installation;
	}

	/**
	 * Makes what is missing. The tables are made aside and renamed, so that a kill
	 * half-way leaves none rather than half.
	 * @return the superuser's password
	 */
	String prepare() throws IOException, InterruptedException {
		Path password = password();
		if (!Files.exists(this.folder.cluster())) {
			Path aside = this.folder.path().resolve("data.part");
			FileSystemUtils.deleteRecursively(aside);
			initialise(aside, password);
			Files.move(aside, this.folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
		}
		return Files.readString(password).strip();
	}

	private Path password() throws IOException {
		Path file = this.folder.path().resolve("superuser");
		if (!Files.exists(file) || Files.size(file) == 0) {
			Files.deleteIfExists(file);
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, generated() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
			this.installation.runAs().give(file);
		}
		return file;
	}

	private static String generated() {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	private void initialise(Path cluster, Path password) throws IOException, InterruptedException {
		List<String> arguments = new ArrayList<>(List.of("--pgdata=" + cluster, "--username=" + SUPERUSER,
				"--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums"));
		arguments.addAll(locale());
		Path log = this.folder.log().resolve("initdb.log");
		if (this.installation.start("initdb", arguments, log).waitFor() != 0) {
			throw new CannotStart("The embedded database could not be made. Its own words are in " + log + ".");
		}
	}

	/** The build may carry an older server, so that tests can run on it. */
	private List<String> locale() throws IOException, InterruptedException {
		return (version() < OWN_LOCALES) ? List.of("--locale=C.UTF-8")
				: List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");
	}

	private int version() throws IOException, InterruptedException {
		Path log = this.folder.log().resolve("version.log");
		this.installation.start("postgres", List.of("--version"), log).waitFor();
		Matcher version = VERSION.matcher(Files.readString(log));
		if (!version.find()) {
			throw new CannotStart("PostgreSQL does not tell its version. Its own words are in " + log + ".");
		}
		return Integer.parseInt(version.group(1));
	}

}

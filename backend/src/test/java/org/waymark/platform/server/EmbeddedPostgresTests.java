package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.FileSystemUtils;

import org.waymark.platform.CannotStart;
import org.waymark.testing.Await;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.waymark.platform.server.Rows.count;
import static org.waymark.platform.server.Rows.text;

/** A real server, as the application starts it. */
class EmbeddedPostgresTests {

	private static final String DATABASE = "postgres";

	@TempDir
	private static Path dataDir;

	private static EmbeddedPostgres server;

	@BeforeAll
	static void start() {
		server = EmbeddedPostgres.start(dataDir, Checkout.scratch("programs"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync,on", "synchronous_commit,on", "full_page_writes,on", "data_checksums,on",
			"listen_addresses,127.0.0.1", "unix_socket_directories,''", "server_encoding,UTF8",
			"password_encryption,scram-sha-256", "log_statement,none", "log_parameter_max_length,0",
			"log_parameter_max_length_on_error,0", "log_min_error_statement,panic", "log_error_verbosity,terse",
			"log_min_messages,log" })
	void isDurableAndDiscreet(String setting, String value) throws SQLException {
		try (Connection connection = server.superuser(DATABASE)) {
			assertThat(text(connection, "SHOW " + setting)).isEqualTo(value);
		}
	}

	@Test
	void letsNobodyInWithoutThePassword() throws SQLException {
		try (Connection connection = server.superuser(DATABASE)) {
			assertThat(text(connection, "SELECT bool_and(auth_method = 'scram-sha-256') FROM pg_hba_file_rules"))
				.isEqualTo("t");
		}
		String address = "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres";
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(address, "postgres", "guessed"));
	}

	@Test
	void keepsItsFolderToItself() throws IOException {
		assertThat(rights(dataDir.resolve("postgres"))).isEqualTo("rwx------");
		assertThat(rights(dataDir.resolve("postgres/superuser"))).isEqualTo("rw-------");
	}

	@Test
	void isRefusedASecondTimeInTheSameProcess() {
		assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedPostgres.start(dataDir))
			.withMessageStartingWith("Another Waymark is running on the data folder");
	}

	@Test
	void keepsWhatWasCommittedWhenItIsStoppedAndStarted(@TempDir Path folder) throws SQLException {
		for (int rows = 0; rows < 3; rows++) {
			try (EmbeddedPostgres again = EmbeddedPostgres.start(folder, Checkout.scratch("programs"));
					Connection connection = again.superuser(DATABASE)) {
				Rows.execute(connection, "CREATE TABLE IF NOT EXISTS kept (one integer)");
				assertThat(count(connection, "kept")).isEqualTo(rows);
				Rows.execute(connection, "INSERT INTO kept VALUES (1)");
			}
		}
	}

	@Test
	void isStartedAgainOnItsPortWhenItIsKilled() throws SQLException {
		int port = server.port();
		for (int round = 0; round < 3; round++) {
			long killed = server.pid();
			ProcessHandle.of(killed).orElseThrow().destroyForcibly();
			Await.until("answers again", () -> server.pid() != killed && answers());
		}
		assertThat(server.port()).isEqualTo(port);
	}

	@Test
	void neverLogsWhatSomebodyTyped() throws SQLException, IOException {
		try (Connection connection = server.superuser(DATABASE)) {
			Rows.execute(connection, "CREATE TABLE typed (word text UNIQUE CHECK (length(word) < 30), number integer)");
			Rows.execute(connection, "DO $$ BEGIN RAISE LOG 'positive-control'; END $$");
			insert(connection, "planted-word");
			refuse(connection, "planted-word");
			refuse(connection, "planted-word-that-is-longer-than-the-check-allows");
			refuse(connection, "SELECT 'planted-word");
			misread(connection, "planted-word");
		}
		execute("DO $$ BEGIN RAISE LOG 'written-last'; END $$");
		Await.until("the log is written", () -> log().contains("written-last"));
		assertThat(log()).contains("positive-control");
		assertThat(log()).doesNotContain("planted-word");
	}

	/** One user that every Linux has, and one that has no account. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 12345 })
	void runsAsTheOwnerOfTheFolderWhenStartedByRoot(int uid) throws IOException {
		assumeThat((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid")).isZero();
		Path folder = Files.createTempDirectory("waymark");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.setAttribute(folder, "unix:uid", uid);
		Files.setAttribute(folder, "unix:gid", uid);
		try (EmbeddedPostgres owned = EmbeddedPostgres.start(folder)) {
			assertThat(Files.getAttribute(Path.of("/proc/" + owned.pid()), "unix:uid")).isEqualTo(uid);
			assertThat(Files.getAttribute(folder.resolve("postgres/data"), "unix:uid")).isEqualTo(uid);
		}
		FileSystemUtils.deleteRecursively(folder);
	}

	private static boolean answers() throws SQLException {
		try (Connection connection = server.superuser(DATABASE)) {
			return connection.isValid(1);
		}
	}

	private static void insert(Connection connection, String word) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("INSERT INTO typed (word) VALUES (?)")) {
			insert.setString(1, word);
			insert.execute();
		}
	}

	/** Fails with the word as a parameter, and again with the word in the statement. */
	private static void refuse(Connection connection, String word) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
			insert(connection, word);
			insert(connection, word);
		});
		assertThatExceptionOfType(SQLException.class).isThrownBy(
				() -> Rows.execute(connection, "INSERT INTO typed (word) VALUES ('planted-word'), ('" + word + "')"));
	}

	/** The server quotes in its own message what it could not read as a number. */
	private static void misread(Connection connection, String word) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> Rows.execute(connection, "SELECT '" + word + "'::integer"))
			.withMessageContaining(word);
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = server.superuser(DATABASE)) {
			Rows.execute(connection, sql);
		}
	}

	private static String log() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(dataDir.resolve("postgres/log"))) {
			for (Path file : files.toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

	private static String rights(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}

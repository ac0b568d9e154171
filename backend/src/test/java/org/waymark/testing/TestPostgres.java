package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import org.waymark.platform.server.EmbeddedPostgres;

/**
 * A real server for tests, as an administrator would set one up for Waymark: a database
 * {@code waymark} with the roles of {@code ops/roles.sql}, empty until it is migrated.
 */
public final class TestPostgres implements AutoCloseable {

	private static final String DATABASE = "waymark";

	private static final List<String> ROLES = List.of("owner", "public", "triage");

	private final EmbeddedPostgres server;

	private final Path folder;

	private TestPostgres(EmbeddedPostgres server, Path folder) {
		this.server = server;
		this.folder = folder;
	}

	/** The one server of this JVM; stops with it. */
	public static TestPostgres shared() {
		return Shared.SERVER;
	}

	/** Another server, for a test that breaks it or counts on being alone; close it. */
	public static TestPostgres separate() {
		try {
			Path folder = Files.createTempDirectory(Checkout.scratch("test-postgres"), "server");
			EmbeddedPostgres server = EmbeddedPostgres.start(folder, Checkout.scratch("programs"));
			TestPostgres started = new TestPostgres(server, folder);
			started.administer();
			return started;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** For {@code spring.r2dbc.url}. */
	public String url() {
		return "r2dbc:postgresql://" + EmbeddedPostgres.HOST + ":" + this.server.port() + "/" + DATABASE;
	}

	public int port() {
		return this.server.port();
	}

	/** The process of the server, to be killed; it is started again on its port. */
	public long pid() {
		return this.server.pid();
	}

	/** A role's password. */
	public static String password(String role) {
		return "test-only-" + role;
	}

	/** Settings of a process that runs both faces on this server and migrates it. */
	public Map<String, String> settings() {
		return Map.of("spring.r2dbc.url", url(), "waymark.database.owner-password", password("owner"),
				"waymark.database.public-password", password("public"), "waymark.database.triage-password",
				password("triage"), "waymark.data-dir", this.folder.resolve("keys").toString());
	}

	/** Connects as superuser. */
	public Connection superuser() throws SQLException {
		return superuser(DATABASE);
	}

	/** Connects as superuser to another database of the server. */
	public Connection superuser(String database) throws SQLException {
		return this.server.superuser(database);
	}

	/**
	 * Connects as one of the roles.
	 * @param role {@code owner}, {@code public} or {@code triage}
	 */
	public Connection connect(String role) throws SQLException {
		String address = "jdbc:postgresql://" + EmbeddedPostgres.HOST + ":" + this.server.port() + "/" + DATABASE;
		return DriverManager.getConnection(address, "waymark_" + role, password(role));
	}

	@Override
	public void close() {
		this.server.close();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void administer() throws SQLException, IOException {
		try (Connection connection = this.server.superuser("postgres");
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + DATABASE);
		}
		try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
			statement.execute(new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
			for (String role : ROLES) {
				statement.execute("ALTER ROLE waymark_" + role + " PASSWORD '" + password(role) + "'");
			}
		}
	}

	private static final class Shared {

		private static final TestPostgres SERVER = start();

		private static TestPostgres start() {
			TestPostgres server = separate();
			Runtime.getRuntime().addShutdownHook(new Thread(server::close));
			return server;
		}

	}

}

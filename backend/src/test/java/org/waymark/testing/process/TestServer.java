package org.waymark.testing.process;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.waymark.platform.server.EmbeddedPostgres;
import org.waymark.testing.Checkout;

/**
 * A second real server, prepared as an administrator would: database, roles, passwords.
 * Processes of either face use it from outside.
 */
public final class TestServer implements AutoCloseable {

	private static final List<String> ROLES = List.of("waymark_owner", "waymark_public", "waymark_triage");

	private final EmbeddedPostgres server;

	private final Path folder;

	private TestServer(EmbeddedPostgres server, Path folder) {
		this.server = server;
		this.folder = folder;
	}

	/**
	 * Starts it on an empty folder, makes roles and schema, and keys in a folder each.
	 */
	public static TestServer start(Path folder) throws SQLException {
		TestServer made = new TestServer(EmbeddedPostgres.start(folder.resolve("server"), Checkout.scratch("programs")),
				folder);
		made.prepare();
		return made;
	}

	/** A process of one face or both, with what belongs to it and nothing else. */
	public WaymarkProcess.Builder face(String name, String... faces) {
		WaymarkProcess.Builder builder = WaymarkProcess.of(this.folder.resolve(name))
			.set("SPRING_R2DBC_URL", url())
			.set("WAYMARK_FACES", String.join(",", faces));
		for (String face : faces) {
			String upper = face.toUpperCase(java.util.Locale.ROOT);
			builder.set("WAYMARK_DATABASE_" + upper + "_PASSWORD", passwordOf("waymark_" + face));
			builder.set("WAYMARK_KEYS_" + upper + "_DIR", keys(face).toString());
		}
		return builder;
	}

	/** The folder of a face's keys. */
	public Path keys(String face) {
		return this.folder.resolve("keys").resolve(face);
	}

	/** The folder of PostgreSQL's own log. */
	public Path log() {
		return this.folder.resolve("server/postgres/log");
	}

	public Connection superuser() throws SQLException {
		return this.server.superuser("waymark");
	}

	/** Connects as one of the roles. */
	public Connection as(String role) throws SQLException {
		return DriverManager.getConnection(jdbc(), role, passwordOf(role));
	}

	public String jdbc() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.port() + "/waymark";
	}

	public String url() {
		return "r2dbc:postgresql://127.0.0.1:" + this.server.port() + "/waymark";
	}

	@Override
	public void close() {
		this.server.close();
	}

	/**
	 * A password for trying out; the server listens on loopback and lives for minutes.
	 */
	public static String passwordOf(String role) {
		return role + "-of-a-test";
	}

	private void prepare() throws SQLException {
		try (Connection any = this.server.superuser("postgres"); Statement statement = any.createStatement()) {
			statement.execute("CREATE DATABASE waymark");
		}
		try (Connection waymark = superuser(); Statement statement = waymark.createStatement()) {
			statement.execute(Checkout.text("ops/roles.sql"));
			for (String role : ROLES) {
				statement.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + passwordOf(role) + "'");
			}
		}
		WaymarkProcess.Builder commands = WaymarkProcess.of(this.folder.resolve("commands"))
			.set("SPRING_R2DBC_URL", url())
			.set("WAYMARK_DATABASE_OWNER_PASSWORD", passwordOf("waymark_owner"));
		require(commands.run("migrate"));
		require(commands.run("keys", "create", this.folder.resolve("keys").toString()));
	}

	private void require(int exit) {
		if (exit != 0) {
			throw new IllegalStateException("A command failed; see " + this.folder.resolve("commands/command.log"));
		}
	}

}

package org.waymark.testing.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.core.io.ClassPathResource;

import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.platform.server.EmbeddedPostgres;
import org.waymark.testing.TestPostgres;

/** Another database of the shared server, empty but for the roles' rights to it. */
public final class SpareDatabase implements AutoCloseable {

	private static final TestPostgres SERVER = TestPostgres.shared();

	private final String name;

	private SpareDatabase(String name) {
		this.name = name;
	}

	/**
	 * Makes it anew.
	 * @param name of lower-case letters
	 */
	public static SpareDatabase named(String name) throws SQLException, IOException {
		SpareDatabase database = new SpareDatabase(name);
		database.close();
		administer("CREATE DATABASE " + name);
		database.execute(new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8));
		return database;
	}

	/** Where it is, for whoever migrates it. */
	public ServerAddress address() {
		return ServerAddress.of(EmbeddedPostgres.HOST, SERVER.port(), this.name);
	}

	/** The role that owns every object. */
	public static Credentials owner() {
		return new Credentials(Credentials.OWNER, TestPostgres.password("owner"));
	}

	/** Connects as superuser. */
	public Connection superuser() throws SQLException {
		return SERVER.superuser(this.name);
	}

	/** Does something as superuser. */
	public void execute(String sql) throws SQLException {
		try (Connection connection = superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws SQLException {
		administer("DROP DATABASE IF EXISTS " + this.name + " WITH (FORCE)");
	}

	private static void administer(String sql) throws SQLException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}

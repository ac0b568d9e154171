package org.waymark.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.core.io.ClassPathResource;

import org.waymark.platform.CannotStart;
import org.waymark.platform.Face;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.platform.server.EmbeddedPostgres;

/**
 * The embedded server with its roles and schema. The roles get new passwords at each
 * start, known to this process alone; the owner's role is closed once it has migrated.
 */
final class EmbeddedDatabase implements Database {

	private static final String NAME = "waymark";

	private final EmbeddedPostgres server;

	private final Credentials publicFace = Credentials.fresh("waymark_public");

	private final Credentials triageFace = Credentials.fresh("waymark_triage");

	private EmbeddedDatabase(EmbeddedPostgres server) {
		this.server = server;
	}

	/**
	 * Starts the server and brings the schema up to date.
	 * @throws CannotStart when either fails; then nothing is left running
	 */
	static EmbeddedDatabase start(Path dataDir) {
		EmbeddedDatabase database = new EmbeddedDatabase(EmbeddedPostgres.start(dataDir));
		try {
			database.prepare();
			return database;
		}
		catch (SQLException | IOException failure) {
			database.close();
			throw new CannotStart("The embedded database could not be prepared: " + failure.getMessage());
		}
		catch (CannotStart failure) {
			database.close();
			throw failure;
		}
	}

	@Override
	public ServerAddress address() {
		return ServerAddress.of(EmbeddedPostgres.HOST, this.server.port(), NAME);
	}

	@Override
	public Credentials credentials(Face face) {
		return (face == Face.PUBLIC) ? this.publicFace : this.triageFace;
	}

	@Override
	public void close() {
		this.server.close();
	}

	private void prepare() throws SQLException, IOException {
		create();
		Credentials owner = Credentials.fresh(Credentials.OWNER);
		try (Connection connection = this.server.superuser(NAME); Statement statement = connection.createStatement()) {
			statement.execute(roles());
			openTo(owner, statement);
			openTo(this.publicFace, statement);
			openTo(this.triageFace, statement);
			Migrations.run(address(), owner);
			statement.execute("ALTER ROLE " + Credentials.OWNER + " NOLOGIN PASSWORD NULL");
		}
	}

	private void create() throws SQLException {
		try (Connection connection = this.server.superuser("postgres");
				Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
			if (!found.next()) {
				statement.execute("CREATE DATABASE " + NAME);
			}
		}
	}

	/** Names and passwords are our own, of letters, digits, dashes and underscores. */
	private static void openTo(Credentials role, Statement statement) throws SQLException {
		statement.execute("ALTER ROLE " + role.username() + " LOGIN PASSWORD '" + role.password() + "'");
	}

	private static String roles() throws IOException {
		return new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
	}

}

package org.waymark.drills.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/**
 * The one table of the form framework, in our database, and the role that inserts there.
 * A row takes as much room as one of ours, which nothing can compress.
 */
final class FrameworkTable {

	private FrameworkTable() {
	}

	/**
	 * Makes both.
	 * @return the way there, as the client of PostgreSQL is told it
	 */
	static Map<String, String> make(Connection superuser, int port) throws SQLException {
		String password = UUID.randomUUID().toString();
		try (Statement statement = superuser.createStatement()) {
			statement.execute("""
					CREATE SCHEMA comparator;
					CREATE TABLE comparator.report (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
					    reference text NOT NULL UNIQUE, received timestamptz NOT NULL DEFAULT clock_timestamp(),
					    body bytea STORAGE EXTERNAL NOT NULL);
					CREATE ROLE comparator LOGIN PASSWORD '%s';
					GRANT CONNECT ON DATABASE waymark TO comparator;
					GRANT USAGE ON SCHEMA comparator TO comparator;
					GRANT INSERT, SELECT (reference) ON comparator.report TO comparator;
					""".formatted(password));
		}
		return Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(port), "PGDATABASE", "waymark", "PGUSER",
				"comparator", "PGPASSWORD", password);
	}

}

package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.postgresql.PGConnection;

/**
 * Recognises a pooler in front of PostgreSQL. PostgreSQL tells a client the number of the
 * process that serves it; a pooler tells a number of its own.
 */
final class Pooler {

	private Pooler() {
	}

	/** A sentence if there is one. */
	static Optional<String> fault(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
			row.next();
			return (row.getInt(1) == connection.unwrap(PGConnection.class)
				.getBackendPID()) ? Optional.empty() : Optional
					.of("A connection pooler, such as PgBouncer, stands in front of PostgreSQL. In its transaction "
							+ "mode notifications are not heard, and settings and prepared statements of a session get "
							+ "lost. Name PostgreSQL itself in SPRING_R2DBC_URL: Waymark keeps its own connections open.");
		}
	}

}

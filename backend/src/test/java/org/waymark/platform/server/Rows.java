package org.waymark.platform.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Queries of the tests of the server. */
final class Rows {

	private Rows() {
	}

	static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static int count(Connection connection, String table) throws SQLException {
		return Integer.parseInt(text(connection, "SELECT count(*) FROM " + table));
	}

	static String text(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getString(1);
		}
	}

}

package org.waymark.conversations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a database, as text; bytes as hexadecimal digits. */
final class Dump {

	private static final String TABLES = """
			SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
			WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
			""";

	private Dump() {
	}

	static String of(Connection superuser) throws SQLException {
		StringBuilder rows = new StringBuilder();
		for (String table : column(superuser, TABLES)) {
			column(superuser, "SELECT t::text FROM " + table + " t").forEach((row) -> rows.append(row).append('\n'));
		}
		return rows.toString();
	}

	private static List<String> column(Connection superuser, String sql) throws SQLException {
		List<String> all = new ArrayList<>();
		try (Statement statement = superuser.createStatement(); ResultSet found = statement.executeQuery(sql)) {
			while (found.next()) {
				all.add(found.getString(1));
			}
		}
		return all;
	}

}

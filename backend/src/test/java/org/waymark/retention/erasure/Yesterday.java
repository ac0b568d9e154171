package org.waymark.retention.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;

/** Every row of the database as it was, to be put back as a restored backup does. */
final class Yesterday {

	private static final String TABLES = """
			SELECT format('%I.%I', table_schema, table_name) || '|' || string_agg(quote_ident(column_name), ', ')
			FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
			WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'platform', 'staff')
			  AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' AND (table_schema, table_name) <> ('triage', 'queue_version')
			GROUP BY table_schema, table_name
			""";

	/** The columns of each table that can be written. */
	private final Map<String, String> columns = new LinkedHashMap<>();

	/** The rows of each table, as JSON. */
	private final Map<String, String> rows = new LinkedHashMap<>();

	Yesterday() {
		Rows.all(TABLES).forEach(row -> {
			String[] parts = row.split("\\|");
			this.columns.put(parts[0], parts[1]);
			this.rows.put(parts[0],
					Rows.all("SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM " + parts[0] + " t").get(0));
		});
	}

	/** Puts everything back, without asking any rule of the database. */
	void comesBack() throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("SET LOCAL session_replication_role = replica");
			for (String table : this.columns.keySet()) {
				statement.execute("DELETE FROM " + table);
				put(connection, table);
			}
			connection.commit();
		}
	}

	private void put(Connection connection, String table) throws SQLException {
		String names = this.columns.get(table);
		try (PreparedStatement put = connection
			.prepareStatement("INSERT INTO " + table + " (" + names + ") OVERRIDING SYSTEM VALUE SELECT " + names
					+ " FROM jsonb_populate_recordset(NULL::" + table + ", ?::jsonb)")) {
			put.setString(1, this.rows.get(table));
			put.execute();
		}
	}

}

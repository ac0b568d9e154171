package org.waymark.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties the tables of the shared server, so that no test sees what another left. */
public class EmptyTables implements BeforeEachCallback {

	/** Filled by a migration or when the application starts. */
	private static final String TABLES = """
			SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
			WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'platform')
			  AND (schemaname, tablename) NOT IN (('staff', 'account'), ('triage', 'queue_version'))
			ORDER BY 1
			""";

	private static final int ATTEMPTS = 30;

	@Override
	public void beforeEach(ExtensionContext context) throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser();
				Statement statement = connection.createStatement()) {
			empty(tables(statement), statement);
		}
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet found = statement.executeQuery(TABLES)) {
			while (found.next()) {
				tables.add(found.getString(1));
			}
		}
		return tables;
	}

	/**
	 * Work in the background may hold a row for a moment, or be in our way crosswise:
	 * then it is we who give way, soon.
	 */
	private static void empty(List<String> tables, Statement statement) throws SQLException {
		SQLException last = null;
		for (int attempt = 0; attempt < ATTEMPTS && !tables.isEmpty(); attempt++) {
			try {
				statement.execute("SET lock_timeout = '2s'; SET deadlock_timeout = '100ms'; TRUNCATE "
						+ String.join(", ", tables));
				return;
			}
			catch (SQLException locked) {
				last = locked;
			}
		}
		if (last != null) {
			throw last;
		}
	}

}

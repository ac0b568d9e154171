package org.waymark.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads and changes of the superuser of the shared server. */
public final class Rows {

	private Rows() {
	}

	public static long count(String query) {
		return Long.parseLong(all(query).get(0));
	}

	/** The columns of each row, joined by spaces. */
	public static List<String> all(String query) {
		return all(TestPostgres.shared(), query);
	}

	/** The same of another server. */
	public static List<String> all(TestPostgres server, String query) {
		try (Connection connection = server.superuser();
				Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery(query)) {
			List<String> rows = new ArrayList<>();
			while (found.next()) {
				List<String> columns = new ArrayList<>();
				for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
					columns.add(found.getString(column));
				}
				rows.add(String.join(" ", columns));
			}
			return rows;
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

	public static void change(String sql) {
		try (Connection connection = TestPostgres.shared().superuser();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

}

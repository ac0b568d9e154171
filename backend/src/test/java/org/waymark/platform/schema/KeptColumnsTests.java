package org.waymark.platform.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each column of each table has one line in {@code ops/kept-columns.md} that says how it
 * ends.
 */
class KeptColumnsTests {

	private static final Pattern LINE = Pattern.compile("\\| `([a-z_]+\\.[a-z_]+)` \\| \\S[^|]* \\| ([^|]+) \\|");

	private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`");

	private static final String COLUMNS = """
			SELECT format('%s.%s.%s', table_schema, table_name, column_name)
			FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
			WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
			""";

	private static final TestPostgres SERVER = TestPostgres.shared();

	@BeforeAll
	static void migrate() {
		Migrations.run(ServerAddress.parse(SERVER.url()),
				new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
	}

	@Test
	void eachColumnHasOneLine() throws SQLException, IOException {
		try (Connection connection = SERVER.superuser()) {
			assertThat(columns(connection)).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed());
		}
	}

	@Test
	void aColumnWithoutALineIsSeen() throws SQLException, IOException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("ALTER TABLE triage.report ADD COLUMN diary text");
			assertThat(columns(connection)).contains("triage.report.diary");
			assertThat(listed()).doesNotContain("triage.report.diary");
			connection.rollback();
		}
	}

	private static List<String> columns(Connection connection) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				columns.add(rows.getString(1));
			}
		}
		return columns;
	}

	private static List<String> listed() throws IOException {
		List<String> listed = new ArrayList<>();
		for (String line : Files.readAllLines(Checkout.root().resolve("ops/kept-columns.md"))) {
			Matcher table = LINE.matcher(line);
			if (table.matches()) {
				COLUMN.matcher(table.group(2))
					.results()
					.forEach(column -> listed.add(table.group(1) + "." + column.group(1)));
			}
		}
		return listed;
	}

}

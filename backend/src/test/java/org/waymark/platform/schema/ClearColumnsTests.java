package org.waymark.platform.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.waymark.testing.Checkout;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** Every column of the database is in {@code ops/clear-columns.md}, with a reason. */
class ClearColumnsTests {

	private static final Pattern TABLE = Pattern.compile("## ([a-z_]+\\.[a-z_]+)");

	private static final Pattern COLUMN = Pattern.compile("\\| `([a-z_]+)` \\| \\S.*\\|");

	private static final String COLUMNS = """
			SELECT format('%s.%s.%s', table_schema, table_name, column_name) FROM information_schema.columns
			WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
			""";

	private static final TestPostgres SERVER = TestPostgres.shared();

	@BeforeAll
	static void migrate() {
		Migrations.run(ServerAddress.parse(SERVER.url()),
				new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
	}

	@Test
	void columnsAreThoseListedEachWithAReason() throws SQLException, IOException {
		try (Connection connection = SERVER.superuser()) {
			assertThat(columns(connection)).isNotEmpty().containsExactlyElementsOf(listed());
		}
	}

	@Test
	void columnThatIsNotListedIsSeen() throws SQLException, IOException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("ALTER TABLE triage.report ADD COLUMN school text");
			assertThat(columns(connection)).contains("triage.report.school").isNotEqualTo(listed());
			connection.rollback();
		}
	}

	private static Set<String> columns(Connection connection) throws SQLException {
		Set<String> columns = new TreeSet<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				columns.add(rows.getString(1));
			}
		}
		return columns;
	}

	private static Set<String> listed() throws IOException {
		Set<String> listed = new TreeSet<>();
		String table = "";
		for (String line : Files.readAllLines(Checkout.root().resolve("ops/clear-columns.md"))) {
			Matcher heading = TABLE.matcher(line);
			Matcher column = COLUMN.matcher(line);
			if (heading.matches()) {
				table = heading.group(1);
			}
			else if (column.matches()) {
				listed.add(table + "." + column.group(1));
			}
		}
		return listed;
	}

}

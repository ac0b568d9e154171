package org.waymark.platform.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.waymark.testing.store.SpareDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reports of an installation that called an open one NEW (V0074) stand where they stood.
 */
class OpenStateTests {

	private static final String BEFORE = "73";

	private static final String COLUMNS = """
			INSERT INTO triage.report (id, reference, received, door, kind, lane, calendar, assurance, reasons, rules, area, card%s)
			VALUES (gen_random_uuid(), '%s', now(), 'PUBLIC', 'PLACE', '%s', 'test', 'ASSURED', '{}', '{}', 'INSIDE', ''%s)
			""";

	private static final String STOOD = """
			SELECT concat_ws(' ', reference, lane, place, version) FROM triage.report ORDER BY reference
			""";

	private SpareDatabase database;

	@BeforeEach
	void anInstallationOfTheVersionBeforeHasReports() throws SQLException, IOException {
		this.database = SpareDatabase.named("states");
		Flyway.configure()
			.dataSource(this.database.address().jdbc(), SpareDatabase.owner().username(),
					SpareDatabase.owner().password())
			.defaultSchema("platform")
			.table("schema_history")
			.locations("classpath:db/migration")
			.target(BEFORE)
			.load()
			.migrate();
		report("UNTAKEN", "NEW", "", "");
		report("HELD", "HELD", ", version", ", 7");
		report("DECIDED", "NEW", ", decided, sign_off", ", now(), true");
		report("CLOSED", "NEW", ", state, decided, closed", ", 'CLOSED', now(), now()");
		report("LIFTED", "NEW", ", state, decided, closed, news", ", 'CLOSED', now(), now(), true");
	}

	@AfterEach
	void drop() throws SQLException {
		this.database.close();
	}

	@Test
	void onlyTheWordForAnOpenReportChanges() throws SQLException {
		assertThat(all("SELECT DISTINCT state FROM triage.report")).containsExactlyInAnyOrder("NEW", "CLOSED");
		List<String> stood = all(STOOD);
		Migrations.run(this.database.address(), SpareDatabase.owner());
		assertThat(all("SELECT concat_ws(' ', reference, state) FROM triage.report ORDER BY reference"))
			.containsExactly("CLOSED CLOSED", "DECIDED OPEN", "HELD OPEN", "LIFTED CLOSED", "UNTAKEN OPEN");
		assertThat(all(STOOD)).isEqualTo(stood);
	}

	@Test
	void aReportIsOpenFromTheStartAndNoneIsNew() throws SQLException {
		Migrations.run(this.database.address(), SpareDatabase.owner());
		report("LATER", "NEW", "", "");
		assertThat(all("SELECT state FROM triage.report WHERE reference = 'LATER'")).containsExactly("OPEN");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> this.database.execute("UPDATE triage.report SET state = 'NEW' WHERE state = 'OPEN'"))
			.withMessageContaining("report_state_check");
		try (Connection connection = this.database.superuser()) {
			assertThat(SchemaText.of(connection)).noneMatch(line -> line.contains("state = 'NEW'"))
				.anyMatch(line -> line.contains("state = 'OPEN'"));
		}
	}

	private void report(String reference, String lane, String columns, String values) throws SQLException {
		this.database.execute(COLUMNS.formatted(columns, reference, lane, values));
	}

	private List<String> all(String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = this.database.superuser();
				Statement statement = connection.createStatement();
				ResultSet read = statement.executeQuery(sql)) {
			while (read.next()) {
				rows.add(read.getString(1));
			}
		}
		return rows;
	}

}

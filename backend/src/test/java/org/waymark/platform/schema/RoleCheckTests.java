package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.platform.CannotStart;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** A live face notices a database that gives its role more, or less, than it should. */
class RoleCheckTests {

	private static TestPostgres server;

	@BeforeAll
	static void migrate() throws SQLException {
		server = TestPostgres.separate();
		migrateAgain();
		execute("DELETE FROM platform.beside"); // these tests name the oldest program
												// themselves
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "public", "triage" })
	void rolesMadeAsTheyShouldBeHaveNoFault(String role) {
		assertThat(faults(role)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"GRANT SELECT ON intake.draft TO waymark_public; REVOKE SELECT ON intake.draft FROM waymark_public",
			"GRANT UPDATE (body) ON intake.draft TO PUBLIC; REVOKE UPDATE (body) ON intake.draft FROM PUBLIC",
			"GRANT CREATE ON SCHEMA intake TO waymark_public; REVOKE CREATE ON SCHEMA intake FROM waymark_public",
			"ALTER ROLE waymark_public CREATEDB; ALTER ROLE waymark_public NOCREATEDB",
			"GRANT waymark_triage TO waymark_public; REVOKE waymark_triage FROM waymark_public",
			"REVOKE EXECUTE ON FUNCTION intake.done FROM waymark_public; "
					+ "GRANT EXECUTE ON FUNCTION intake.done TO waymark_public" })
	void moreOrLessIsAFault(String spoil, String mend) throws SQLException {
		execute(spoil);
		List<String> seen = faults("public");
		execute(mend);
		assertThat(seen).isNotEmpty();
		assertThat(faults("public")).isEmpty();
	}

	@Test
	void versionThatIsBehindIsAFault() throws SQLException {
		execute("UPDATE platform.schema_history SET success = false WHERE version::integer = " + Migrations.version());
		assertThat(faults("triage")).singleElement().asString().contains("Run waymark migrate");
		execute("UPDATE platform.schema_history SET success = true");
	}

	@ParameterizedTest
	@ValueSource(strings = { "public", "triage" })
	void olderProgramRunsOnANewerSchemaWhateverItsRightsAre(String role) throws SQLException {
		execute("GRANT SELECT ON intake.draft TO waymark_" + role);
		assertThat(older(role).faults()).isEmpty();
		assertThat(older(role).schemaFaults()).isEmpty();
		execute("REVOKE SELECT ON intake.draft FROM waymark_" + role);
	}

	@ParameterizedTest
	@ValueSource(strings = { "public", "triage" })
	void olderProgramThanAMigrationNamesIsAFault(String role) throws SQLException {
		int version = Migrations.version();
		execute("INSERT INTO platform.beside (migration, program) VALUES (%1$d, %1$d)".formatted(version));
		List<String> seen = older(role).faults();
		List<String> schema = older(role).schemaFaults();
		List<String> present = faults(role);
		execute("DELETE FROM platform.beside WHERE migration = " + version);
		assertThat(seen).isEqualTo(schema)
			.singleElement()
			.asString()
			.contains("Programs older than " + version, "this one is of version " + (version - 1),
					"Start a newer version");
		assertThat(present).isEmpty();
	}

	@Test
	void olderProgramThanAMigrationNamesDoesNotMigrate() throws SQLException {
		execute("""
				INSERT INTO platform.schema_history (installed_rank, version, description, type, script, checksum, installed_by,
				                                     execution_time, success)
				VALUES (9999, '9999', 'of later', 'SQL', 'V9999__of_later.sql', 1, 'waymark_owner', 1, true)
				""");
		assertThatNoException().isThrownBy(RoleCheckTests::migrateAgain);
		execute("INSERT INTO platform.beside (migration, program) VALUES (9999, 9999)");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(RoleCheckTests::migrateAgain)
			.withMessageContaining("Start a newer version");
		execute("DELETE FROM platform.beside WHERE migration = 9999");
		execute("DELETE FROM platform.schema_history WHERE installed_rank = 9999");
	}

	@Test
	void wrongPasswordIsAFaultThatDoesNotRepeatIt() {
		RoleCheck check = new RoleCheck(ServerAddress.parse(server.url()),
				new Credentials("waymark_public", "planted"));
		assertThat(check.faults()).singleElement().asString().contains("28P01").doesNotContain("planted");
	}

	private static void migrateAgain() {
		Migrations.run(ServerAddress.parse(server.url()),
				new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
	}

	/** As a program of the version before looks. */
	private static RoleCheck older(String role) {
		return new RoleCheck(ServerAddress.parse(server.url()),
				new Credentials("waymark_" + role, TestPostgres.password(role)), Migrations.version() - 1);
	}

	private static List<String> faults(String role) {
		return new RoleCheck(ServerAddress.parse(server.url()),
				new Credentials("waymark_" + role, TestPostgres.password(role)))
			.faults();
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = server.superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}

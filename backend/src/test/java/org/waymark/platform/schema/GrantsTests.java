package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** Every right in the database is one that {@code db/grants.txt} lists. */
class GrantsTests {

	private static final TestPostgres SERVER = TestPostgres.shared();

	@BeforeAll
	static void migrate() {
		Migrations.run(ServerAddress.parse(SERVER.url()),
				new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
	}

	@Test
	void rightsAreThoseListedNoMoreAndNoLess() throws SQLException {
		try (Connection connection = SERVER.superuser()) {
			assertThat(Grants.actual(connection)).containsExactlyElementsOf(Grants.wanted());
		}
	}

	@Test
	void everybodyMayDoNothing() {
		assertThat(Grants.wanted()).isNotEmpty().noneMatch((line) -> line.startsWith("PUBLIC"));
	}

	@Test
	void publicFaceMayExecuteFunctionsAndNothingElse() {
		assertThat(Grants.wanted()).filteredOn((line) -> line.startsWith("waymark_public"))
			.allMatch((line) -> line
				.matches("waymark_public (CONNECT DATABASE|USAGE SCHEMA \\w+|EXECUTE FUNCTION \\S+\\(.*\\))"));
	}

	@Test
	void nobodyMayChangeOrRemoveAnEntryOfTheAudit() {
		assertThat(Grants.wanted()).filteredOn((line) -> line.contains(" audit."))
			.isNotEmpty()
			.noneMatch((line) -> line.matches("\\S+ (UPDATE|DELETE|TRUNCATE) .*"));
	}

	@Test
	void nobodyMayChangeOrRemoveALineOfATimeline() {
		assertThat(Grants.wanted()).filteredOn((line) -> line.contains(" triage.timeline"))
			.containsExactly("waymark_triage INSERT TABLE triage.timeline",
					"waymark_triage SELECT TABLE triage.timeline");
	}

	@Test
	void grantThatIsNotListedIsSeen() throws SQLException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("CREATE FUNCTION intake.open_to_all() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
			statement.execute("GRANT SELECT (body) ON intake.draft TO waymark_public");
			assertThat(Grants.actual(connection)).contains("PUBLIC EXECUTE FUNCTION intake.open_to_all()",
					"waymark_public SELECT COLUMN intake.draft.body");
			connection.rollback();
		}
	}

	@Test
	void functionsThatRunAsTheirOwnerLookForNamesInTheCatalogueOnly() throws SQLException {
		assertThat(Rows.all(SERVER, """
				SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
				WHERE prosecdef AND nspname !~ '^pg_'
				  AND NOT coalesce(proconfig, '{}') @> ARRAY['search_path=pg_catalog, pg_temp']
				""")).isEmpty();
	}

	@Test
	void rolesHaveNoPowerOfTheirOwn() throws SQLException {
		assertThat(Rows.all(SERVER, """
				SELECT rolname FROM pg_roles WHERE rolname ~ '^waymark_'
				  AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls OR rolinherit)
				""")).isEmpty();
		assertThat(Rows.all(SERVER,
				"SELECT member::regrole::text FROM pg_auth_members WHERE member::regrole::text ~ '^waymark_'"))
			.isEmpty();
	}

	@Test
	void noFaceMakesLargeObjects() throws SQLException {
		assertThat(Rows.all(SERVER,
				"""
						SELECT p.oid::regprocedure::text FROM pg_proc p, (VALUES ('waymark_public'), ('waymark_triage')) r (name)
						WHERE proname IN ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_import', 'lo_export', 'lo_put', 'lo_unlink')
						  AND has_function_privilege(r.name, p.oid, 'EXECUTE')
						"""))
			.isEmpty();
	}

}

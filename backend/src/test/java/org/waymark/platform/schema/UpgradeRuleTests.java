package org.waymark.platform.schema;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;
import org.waymark.testing.store.SpareDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Programs of the last release run beside every migration since, or the migration names
 * the oldest that does.
 */
class UpgradeRuleTests {

	private static final String FOLDER = "backend/src/main/resources/db/migration";

	private static final Pattern NUMBER = Pattern.compile("/V(\\d{4})__");

	/** The number of a migration that nobody has written. */
	private static final int NEXT = 9999;

	private static final Properties RELEASE = new Properties();

	/** What is wrong with each migration since; found while the database is migrated. */
	private static final List<String> FAULTS = new ArrayList<>();

	private static SpareDatabase database;

	@BeforeAll
	static void migrateStepByStep() throws SQLException, IOException {
		RELEASE.load(new StringReader(Checkout.text("ops/last-release.properties")));
		database = SpareDatabase.named("upgrade");
		migrateTo(released());
		try (Connection connection = database.superuser()) {
			for (int step : steps()) {
				Catalog before = Catalog.of(connection);
				Set<Integer> named = named(connection);
				migrateTo(step);
				FAULTS.addAll(judge(step, before, Catalog.of(connection), named, named(connection)));
			}
		}
	}

	@AfterAll
	static void drop() throws SQLException {
		database.close();
	}

	@Test
	void olderProgramsRunBesideEachMigrationOrItNamesTheOldestThatDoes() {
		assertThat(FAULTS).isEmpty();
	}

	@Test
	void everyMigrationWasRun() throws SQLException {
		try (Connection connection = database.superuser()) {
			assertThat(SchemaVersion.of(connection, 0).number()).isEqualTo(Migrations.version());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "dropped or renamed; DROP TABLE triage.flood_review",
			"dropped or renamed; DROP VIEW triage.not_taken_on",
			"dropped or renamed; ALTER TABLE triage.report DROP COLUMN peak",
			"dropped or renamed; DROP FUNCTION intake.done(bytea)", "dropped or renamed; DROP INDEX triage.child_place",
			"dropped or renamed; ALTER TABLE triage.report RENAME TO referral",
			"dropped or renamed; ALTER TABLE triage.report RENAME COLUMN peak TO summit",
			"dropped or renamed; ALTER FUNCTION intake.done(bytea) RENAME TO gone",
			"dropped or renamed; ALTER TABLE triage.report SET SCHEMA intake",
			"changed type; ALTER TABLE triage.report ALTER COLUMN version TYPE numeric",
			"changed type; ALTER TABLE triage.report DROP COLUMN urgent, ADD COLUMN urgent boolean NOT NULL DEFAULT false",
			"not null, without a default; ALTER TABLE triage.report ADD COLUMN school text NOT NULL",
			"not null, without a default; ALTER TABLE triage.report ALTER COLUMN calendar SET NOT NULL, "
					+ "ALTER COLUMN peak SET NOT NULL",
			"not null, without a default; ALTER TABLE triage.report ALTER COLUMN round DROP DEFAULT",
			"new constraint; ALTER TABLE triage.report ADD CONSTRAINT few CHECK (version < 100)",
			"new constraint; ALTER TABLE triage.report ADD COLUMN school text CHECK (school IS NOT NULL)",
			"new constraint; ALTER TABLE triage.report ADD COLUMN a integer DEFAULT 1, "
					+ "ADD CHECK (a = 1 OR owner IS NULL)",
			"new constraint; CREATE UNIQUE INDEX once ON triage.report (received)",
			"new constraint; ALTER TABLE triage.report ADD COLUMN a integer NOT NULL DEFAULT 1 UNIQUE",
			"new constraint; ALTER TABLE triage.report ADD FOREIGN KEY (flood) REFERENCES triage.report (id)",
			"new constraint; ALTER TABLE triage.report DROP CONSTRAINT report_peak_check, "
					+ "ADD CONSTRAINT report_peak_check CHECK (peak IN ('RED', 'AMBER'))",
			"narrower right; REVOKE UPDATE (peak) ON triage.report FROM waymark_triage",
			"narrower right; REVOKE EXECUTE ON FUNCTION intake.done FROM waymark_public" })
	void whatAnOlderProgramCannotBearIsSeen(String fault, String sql) throws SQLException {
		assertThat(faults(sql)).isNotEmpty().anyMatch((found) -> found.startsWith("V9999 " + fault));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"CREATE TABLE triage.school (id integer PRIMARY KEY, name text NOT NULL CHECK (name <> ''))",
			"ALTER TABLE triage.report ADD COLUMN school text",
			"ALTER TABLE triage.report ADD COLUMN a text NOT NULL DEFAULT 'A' CHECK (a IN ('A', 'B'))",
			"ALTER TABLE triage.report ADD COLUMN a text CHECK (a IN ('A', 'B'))",
			"ALTER TABLE triage.report ADD COLUMN a uuid UNIQUE REFERENCES triage.report (id)",
			"ALTER TABLE triage.report ADD COLUMN a bigint NOT NULL GENERATED ALWAYS AS IDENTITY",
			"ALTER TABLE triage.report DROP COLUMN urgent, "
					+ "ADD COLUMN urgent boolean NOT NULL GENERATED ALWAYS AS (news OR answered) STORED",
			"ALTER TABLE triage.report DROP CONSTRAINT report_peak_check, "
					+ "ADD CONSTRAINT report_peak_check CHECK (peak IN ('RED', 'AMBER', 'GREEN', 'BLUE', 'GREY'))",
			"DROP INDEX triage.report_queue", "CREATE INDEX more ON triage.report (received)",
			"ALTER TABLE triage.report ALTER COLUMN round SET DEFAULT 2",
			"CREATE OR REPLACE FUNCTION platform.oldest_program() RETURNS integer LANGUAGE sql AS 'SELECT 0'",
			"GRANT SELECT ON intake.draft TO waymark_reader" })
	void whatAnOlderProgramDoesNotNoticeIsAllowed(String sql) throws SQLException {
		assertThat(faults(sql)).isEmpty();
	}

	@Test
	void migrationThatNamesTheOldestProgramMayTakeAway() throws SQLException {
		String names = "INSERT INTO platform.beside (migration, program) VALUES (9999, 71); ";
		assertThat(faults(names + "DROP VIEW triage.not_taken_on")).isEmpty();
		assertThat(faults(NEXT - 1, names + "DROP VIEW triage.not_taken_on")).singleElement()
			.asString()
			.contains("beside other migrations: [9999]");
	}

	@Test
	void lastReleaseIsInTheHistoryWithItsMigrations() throws IOException, InterruptedException {
		String commit = RELEASE.getProperty("commit");
		assertThat(commit).matches("[0-9a-f]{40}");
		assumeTrue(git("cat-file", "-t", commit).strip().equals("commit"), "the whole history is here");
		assertThat(git("merge-base", commit, "HEAD").strip()).as("an ancestor of what is built").isEqualTo(commit);
		assertThat(numbers(git("ls-tree", "-r", "--name-only", commit, FOLDER).lines().toList()).last())
			.isEqualTo(released());
	}

	/**
	 * What is wrong with a migration.
	 * @param named the migrations that named an oldest program, before it and after it
	 */
	private static List<String> judge(int step, Catalog before, Catalog after, Set<Integer> named,
			Set<Integer> namedNow) {
		Set<Integer> names = new TreeSet<>(namedNow);
		names.removeAll(named);
		if (names.isEmpty()) {
			return UpgradeRule.faults(before, after)
				.stream()
				.map((fault) -> "V%04d %s".formatted(step, fault))
				.toList();
		}
		return names.equals(Set.of(step)) ? List.of()
				: List.of("V%04d names the oldest program beside other migrations: %s".formatted(step, names));
	}

	private static List<String> faults(String sql) throws SQLException {
		return faults(NEXT, sql);
	}

	/** As if it were the text of a migration. */
	private static List<String> faults(int step, String sql) throws SQLException {
		try (Connection connection = database.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			Catalog before = Catalog.of(connection);
			Set<Integer> named = named(connection);
			statement.execute(sql);
			List<String> faults = judge(step, before, Catalog.of(connection), named, named(connection));
			connection.rollback();
			return faults;
		}
	}

	private static int released() {
		return Integer.parseInt(RELEASE.getProperty("migration"));
	}

	/** The migrations since the last release, in order. */
	private static List<Integer> steps() throws IOException {
		try {
			List<String> files = Checkout.files()
				.stream()
				.map(Object::toString)
				.filter((file) -> file.contains(FOLDER))
				.toList();
			return List.copyOf(numbers(files).tailSet(released() + 1));
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	private static TreeSet<Integer> numbers(List<String> files) {
		TreeSet<Integer> numbers = new TreeSet<>();
		for (String file : files) {
			Matcher number = NUMBER.matcher(file);
			if (number.find()) {
				numbers.add(Integer.valueOf(number.group(1)));
			}
		}
		return numbers;
	}

	/**
	 * The migrations that name an oldest program; none before there was a place for it.
	 */
	private static Set<Integer> named(Connection connection) throws SQLException {
		Set<Integer> named = new TreeSet<>();
		try (Statement statement = connection.createStatement()) {
			try (ResultSet there = statement.executeQuery("SELECT to_regclass('platform.beside') IS NOT NULL")) {
				there.next();
				if (!there.getBoolean(1)) {
					return named;
				}
			}
			try (ResultSet rows = statement.executeQuery("SELECT migration FROM platform.beside")) {
				while (rows.next()) {
					named.add(rows.getInt(1));
				}
			}
		}
		return named;
	}

	private static void migrateTo(int step) {
		Flyway.configure()
			.dataSource(database.address().jdbc(), SpareDatabase.owner().username(), SpareDatabase.owner().password())
			.defaultSchema("platform")
			.table("schema_history")
			.locations("classpath:db/migration")
			.target(Integer.toString(step))
			.load()
			.migrate();
	}

	private static String git(String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-c", "safe.directory=*"));
		command.addAll(List.of(words));
		Process process = new ProcessBuilder(command).directory(Checkout.root().toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}

}

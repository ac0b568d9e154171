package org.waymark.platform.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.platform.CannotStart;
import org.waymark.testing.Checkout;
import org.waymark.testing.store.SpareDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** An installation that ran the former text of a migration is taken over as it is. */
class RewrittenTests {

	/** The former text of six migrations needs it ({@code SET EXPRESSION}). */
	private static final int FORMER_NEEDS = 17;

	private static SpareDatabase present;

	@BeforeAll
	static void migrateByThePresentText() throws SQLException, IOException {
		present = SpareDatabase.named("present");
		migrate(present);
	}

	@AfterAll
	static void drop() throws SQLException {
		present.close();
	}

	@Test
	void databaseOfTheFormerTextIsMendedAndHasTheSameSchema(@TempDir Path folder) throws SQLException, IOException {
		assumeTrue(serverVersion() >= FORMER_NEEDS, "the former text runs on PostgreSQL 17 and newer");
		try (SpareDatabase former = SpareDatabase.named("former")) {
			migrateByTheFormerText(former, folder);
			assertThat(checksums(former)).containsAllEntriesOf(formerChecksums());
			migrate(former);
			assertThat(checksums(former)).isEqualTo(checksums(present));
			assertThat(schema(former)).isNotEmpty().containsExactlyElementsOf(schema(present));
		}
	}

	@Test
	void checksumThatIsNotTheFormerOneStopsTheStart() throws SQLException {
		spoiled(13, "checksum + 1", () -> {
			Map<Integer, Integer> strange = checksums(present);
			assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> migrate(present))
				.withMessageContaining("checksum mismatch");
			assertThat(checksums(present)).isEqualTo(strange);
		});
	}

	@Test
	void formerChecksumOfAnotherMigrationStopsTheStart() throws SQLException {
		spoiled(14, Integer.toString(Rewritten.ALL.get(0).former()),
				() -> assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> migrate(present))
					.withMessageContaining("checksum mismatch"));
	}

	@Test
	void presentChecksumsAreThoseOfThisJar() throws SQLException {
		Map<Integer, Integer> expected = new TreeMap<>();
		Rewritten.ALL.forEach((migration) -> expected.put(migration.version(), migration.present()));
		assertThat(checksums(present)).containsAllEntriesOf(expected);
	}

	/** Does something while a migration has another checksum on record. */
	private static void spoiled(int version, String checksum, Check check) throws SQLException {
		int right = checksums(present).get(version);
		String record = "UPDATE platform.schema_history SET checksum = %s WHERE version::integer = " + version;
		present.execute(record.formatted(checksum));
		try {
			check.run();
		}
		finally {
			present.execute(record.formatted(right));
		}
	}

	private static Map<Integer, Integer> formerChecksums() {
		Map<Integer, Integer> former = new TreeMap<>();
		Rewritten.ALL.forEach((migration) -> former.put(migration.version(), migration.former()));
		return former;
	}

	private static void migrate(SpareDatabase database) {
		Migrations.run(database.address(), SpareDatabase.owner());
	}

	private static void migrateByTheFormerText(SpareDatabase database, Path folder) throws IOException {
		copy("main", "db/migration", folder);
		copy("test", "db/former", folder);
		Flyway.configure()
			.dataSource(database.address().jdbc(), SpareDatabase.owner().username(), SpareDatabase.owner().password())
			.defaultSchema("platform")
			.table("schema_history")
			.locations("filesystem:" + folder)
			.load()
			.migrate();
	}

	private static void copy(String sources, String from, Path to) throws IOException {
		Path folder = Checkout.root().resolve("backend/src").resolve(sources).resolve("resources").resolve(from);
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static SortedSet<String> schema(SpareDatabase database) throws SQLException {
		try (Connection connection = database.superuser()) {
			return SchemaText.of(connection);
		}
	}

	private static int serverVersion() throws SQLException {
		try (Connection connection = present.superuser()) {
			return connection.getMetaData().getDatabaseMajorVersion();
		}
	}

	private static Map<Integer, Integer> checksums(SpareDatabase database) throws SQLException {
		Map<Integer, Integer> checksums = new TreeMap<>();
		try (Connection connection = database.superuser();
				Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("SELECT version::integer, checksum FROM platform.schema_history "
							+ "WHERE version IS NOT NULL")) {
			while (rows.next()) {
				checksums.put(rows.getInt(1), rows.getInt(2));
			}
		}
		return checksums;
	}

	private interface Check {

		void run() throws SQLException;

	}

}

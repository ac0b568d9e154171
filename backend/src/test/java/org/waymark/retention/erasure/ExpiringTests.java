package org.waymark.retention.erasure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.waymark.App;
import org.waymark.platform.Expiring;
import org.waymark.platform.schema.Credentials;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.schema.ServerAddress;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every table has a module that says how its rows end, and what is a report's is erased
 * with it.
 */
class ExpiringTests {

	private static final TestPostgres SERVER = TestPostgres.shared();

	private static final String TABLES = """
			SELECT schemaname || '.' || tablename FROM pg_tables
			WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND schemaname NOT LIKE 'pg_temp%'
			""";

	/** What refers to a report, over however many others. */
	private static final String OF_REPORTS = """
			WITH RECURSIVE of (id) AS (
			    SELECT unnest(ARRAY['triage.report', 'intake.sealed_report']::regclass[]::oid[])
			    UNION
			    SELECT k.conrelid FROM pg_constraint k JOIN of ON k.confrelid = of.id WHERE k.contype = 'f'
			)
			SELECT n.nspname || '.' || c.relname FROM of JOIN pg_class c ON c.oid = of.id JOIN pg_namespace n ON n.oid = c.relnamespace
			""";

	private static final String BODY = "SELECT prosrc FROM pg_proc WHERE oid = '%s'::regproc";

	/** Its rows only lose the id: they say what became of a list. */
	private static final String LISTS = "retention.referral";

	private static List<Expiring> modules;

	@BeforeAll
	static void migrate() {
		Migrations.run(ServerAddress.parse(SERVER.url()),
				new Credentials(Credentials.OWNER, TestPostgres.password("owner")));
		modules = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.withImportOption(place -> place.contains("package-info"))
			.importPackages(App.class.getPackageName())
			.stream()
			.filter(info -> info.isAnnotatedWith(Expiring.class))
			.map(info -> info.getAnnotationOfType(Expiring.class))
			.toList();
	}

	@Test
	void everyTableHasOneModuleThatAnswersForIt() throws SQLException {
		List<String> answered = modules.stream()
			.flatMap(module -> Stream.of(module.withReport(), module.otherwise()).flatMap(Stream::of))
			.toList();
		assertThat(answered).doesNotHaveDuplicates();
		assertThat(rows(TABLES)).isNotEmpty().containsExactlyElementsOf(new TreeSet<>(answered));
	}

	@Test
	void aTableThatNobodyAnswersForIsSeen() throws SQLException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("CREATE TABLE triage.diary (report uuid REFERENCES triage.report (id))");
			assertThat(rows(connection, TABLES)).contains("triage.diary");
			assertThat(rows(connection, OF_REPORTS)).contains("triage.diary");
			connection.rollback();
		}
	}

	@Test
	void whatRefersToAReportIsErasedWithIt() throws SQLException {
		Set<String> erased = new TreeSet<>();
		modules.forEach(module -> erased.addAll(List.of(module.withReport())));
		erased.add(LISTS);
		assertThat(erased).containsAll(rows(OF_REPORTS));
	}

	@Test
	void eachModuleErasesWhatItSaysAndErasingCallsEach() throws SQLException {
		String all = body("retention.remove");
		for (Expiring module : modules) {
			StringBuilder erases = new StringBuilder();
			for (String function : module.by()) {
				assertThat(all).contains(function + "(");
				erases.append(body(function));
			}
			assertThat(module.withReport())
				.allSatisfy(table -> assertThat(erases.toString()).containsPattern("DELETE FROM " + table + "\\b"));
		}
	}

	private static String body(String function) throws SQLException {
		return String.join("\n", rows(BODY.formatted(function)));
	}

	private static Set<String> rows(String query) throws SQLException {
		try (Connection connection = SERVER.superuser()) {
			return rows(connection, query);
		}
	}

	private static Set<String> rows(Connection connection, String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
			while (found.next()) {
				rows.add(found.getString(1));
			}
		}
		return new TreeSet<>(rows);
	}

}

package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waymark.testing.TestPostgres;
import org.waymark.testing.process.StartsApplication;
import org.waymark.testing.process.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the command line, and a start that is refused, as processes. */
@StartsApplication
class CommandsTests {

	private static TestPostgres server;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		server = TestPostgres.separate();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void migrateMakesTheSchemaAndMayBeRunAgain() throws SQLException, IOException {
		for (int run = 0; run < 2; run++) {
			assertThat(outside().set("WAYMARK_DATABASE_OWNER_PASSWORD", TestPostgres.password("owner")).run("migrate"))
				.isZero();
		}
		assertThat(said()).isEmpty();
		try (Connection connection = server.connect("public");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT platform.schema_version()")) {
			assertThat(row.next()).isTrue();
			assertThat(row.getInt(1)).isPositive();
		}
	}

	@Test
	void migrateSaysInOneLineWhatIsMissing() throws IOException {
		assertThat(outside().run("migrate")).isEqualTo(1);
		assertThat(said()).singleElement().asString().contains("WAYMARK_DATABASE_OWNER_PASSWORD");
	}

	@Test
	void migrateSaysInOneLineThatThePasswordIsWrong() throws IOException {
		assertThat(outside().set("WAYMARK_DATABASE_OWNER_PASSWORD", "planted").run("migrate")).isEqualTo(1);
		assertThat(said()).singleElement().asString().contains("could not be migrated").doesNotContain("planted");
	}

	@Test
	void unknownCommandNamesThoseThereAre() throws IOException {
		assertThat(WaymarkProcess.of(this.folder).run("nonsense")).isEqualTo(1);
		assertThat(said()).singleElement().asString().contains("nonsense").contains("migrate");
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void liveModeListsEveryFaultAtOnceAndEnds() throws IOException {
		assertThat(WaymarkProcess.of(this.folder).set("WAYMARK_MODE", "live").run()).isNotZero();
		assertThat(said()).filteredOn((line) -> line.contains("Waymark does not start"))
			.anyMatch((line) -> line.contains("Both faces run in one process"))
			.anyMatch((line) -> line.contains("The embedded database is for trials"));
		assertThat(said()).noneMatch((line) -> line.startsWith("\tat "));
	}

	@Test
	void startNamesEveryWrongSettingInALineAndNeverItsValue() throws IOException {
		int exit = WaymarkProcess.of(this.folder)
			.set("WAYMARK_OUTBOX_LEASE", "-3m")
			.set("WAYMARK_STAFF_SESSIONIDLE", "planted")
			.set("WAYMARK_MAIL_GOVUK_NOTIFY_KEY", "planted-secret")
			.run();
		assertThat(exit).isNotZero();
		assertThat(said()).noneMatch((line) -> line.contains("planted") || line.startsWith("\tat "));
		assertThat(said()).filteredOn((line) -> line.contains("ERROR"))
			.hasSize(3)
			.allMatch((line) -> line.contains("Waymark does not start: WAYMARK_"))
			.anyMatch((line) -> line.endsWith("WAYMARK_OUTBOX_LEASE must be at least 1s."))
			.anyMatch((line) -> line.contains("WAYMARK_STAFF_SESSIONIDLE must be a time such as"));
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void commandNamesAWrongSettingThatItNeeds() throws IOException {
		assertThat(outside().set("WAYMARK_DATABASE_POOL_SIZE", "planted").run("migrate")).isEqualTo(1);
		assertThat(said()).containsExactly("WAYMARK_DATABASE_POOL_SIZE must be a whole number.");
	}

	@Test
	void liveModeNamesEachSafetyRuleThatTheCouncilsFilesLeaveOut() throws IOException {
		Files.writeString(this.folder.resolve("screening-tool.yaml"),
				"{ example: false, questions: [{ code: q1, text: Own question? }] }");
		int exit = WaymarkProcess.of(this.folder)
			.set("WAYMARK_MODE", "live")
			.set("WAYMARK_CONTENT_DIR", this.folder.toString())
			.run();
		assertThat(exit).isNotZero();
		assertThat(said()).filteredOn((line) -> line.contains("hears nothing at the door WORK"))
			.anyMatch((line) -> line.contains("MOVED_TO_BE_USED") && line.contains("raises: [moved]"))
			.anyMatch((line) -> line.contains("UNDER_13_SEXUAL") && line.contains("screening-tool.yaml"));
	}

	@Test
	void faceWithoutASchemaSaysHowToMakeIt() throws IOException {
		try (TestPostgres empty = TestPostgres.separate()) {
			int exit = WaymarkProcess.of(this.folder)
				.set("SPRING_R2DBC_URL", empty.url())
				.set("WAYMARK_FACES", "public")
				.set("SPRING_R2DBC_USERNAME", "waymark_public")
				.set("SPRING_R2DBC_PASSWORD", TestPostgres.password("public"))
				.run();
			assertThat(exit).isNotZero();
			assertThat(said()).anyMatch((line) -> line.contains("Run waymark migrate"));
		}
	}

	private WaymarkProcess.Builder outside() {
		return WaymarkProcess.of(this.folder).set("SPRING_R2DBC_URL", server.url());
	}

	private List<String> said() throws IOException {
		return Files.readAllLines(this.folder.resolve("command.log"));
	}

}

package org.waymark.platform.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that may lose reports, or write them to its log, is named before going live.
 */
class ServerCheckTests {

	private static final TestPostgres SERVER = TestPostgres.shared();

	@Test
	void aServerSetUpAsTheRunbookSaysHasNoFault() {
		assertThat(check().faults()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, off, on", "full_page_writes, off, on", "synchronous_commit, off, on",
			"log_statement, all, none", "log_min_error_statement, error, panic", "log_min_messages, warning, log",
			"log_parameter_max_length, -1, 0", "log_parameter_max_length_on_error, -1, 0",
			"log_min_duration_statement, 0, -1" })
	void eachSettingIsNamedWithWhatToDo(String name, String value, String right) {
		assertThat(ServerCheck.faults(Map.of(name, value))).singleElement()
			.asString()
			.contains(name + " is " + value, "Set it to " + right + ".");
		assertThat(ServerCheck.faults(Map.of(name, right))).isEmpty();
	}

	@Test
	void aSettingOfTheRoleAloneIsSeen() throws SQLException {
		administer("ALTER ROLE waymark_public SET synchronous_commit = off");
		try {
			assertThat(check().faults()).singleElement().asString().contains("synchronous_commit is off");
		}
		finally {
			administer("ALTER ROLE waymark_public RESET synchronous_commit");
		}
	}

	/** It hides which process of PostgreSQL serves a client. */
	@Test
	void aPoolerInFrontIsNamedAsSuch() throws IOException {
		try (FakePooler pooler = new FakePooler(SERVER.port())) {
			Credentials role = new Credentials("waymark_public", TestPostgres.password("public"));
			ServerAddress address = ServerAddress.of("localhost", pooler.port(), "waymark");
			assertThat(new ServerCheck(address, role).faults()).singleElement()
				.asString()
				.contains("pooler", "PgBouncer", "Name PostgreSQL itself in SPRING_R2DBC_URL");
		}
	}

	@ParameterizedTest
	@CsvSource({ "db.example.org:5432, '', false", "db.example.org, ?sslMode=prefer, false",
			"db.example.org, ?sslMode=verify-full, true", "db.example.org, ?sslMode=require, true",
			"'a.example.org:1,b.example.org:2', ?sslMode=VERIFY_FULL, true", "127.0.0.1:5432, '', true",
			"localhost, '', true", "'127.0.0.1:1,db.example.org:2', '', false" })
	void aConnectionThatLeavesTheMachineIsProtected(String host, String more, boolean well) {
		ServerAddress address = ServerAddress.parse("r2dbc:postgresql://" + host + "/waymark" + more);
		assertThat(address.isProtected()).isEqualTo(well);
	}

	private static ServerCheck check() {
		return new ServerCheck(ServerAddress.parse(SERVER.url()),
				new Credentials("waymark_public", TestPostgres.password("public")));
	}

	private static void administer(String sql) throws SQLException {
		try (Connection connection = SERVER.superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}

package org.waymark.intake.waiting;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Monitoring of the public face learns that the hub is down. */
@WaymarkTest
class OldestWaitingTests {

	@LocalManagementPort
	private int management;

	@Test
	void readinessOfThePublicFaceShowsItAndStaysUp() throws IOException {
		Http management = new Http(URI.create("http://127.0.0.1:" + this.management));
		// A face that was paused between two tests takes a moment to find its database
		// again.
		Await.until("it is ready", () -> readiness(management).status() == 200);
		assertThat(readiness(management).body()).containsPattern("\"handOver\":\\{[^}]*\"oldestSeconds\":\\d+");
	}

	@Test
	void itIsTheAgeOfTheOldestReportThatTheHubHasNotAdmitted() throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			assertThat(age(statement)).isZero();
			long begun = seconds(statement, "floor(extract(epoch FROM now()))::bigint");
			add(statement, 'a', "WAITING", 130);
			add(statement, 'b', "WAITING", 70);
			add(statement, 'c', "ADMITTED", 900);
			long age = age(statement);
			long passed = seconds(statement, "ceil(extract(epoch FROM clock_timestamp()))::bigint") - begun;
			assertThat(age).isBetween(130L, 130L + passed);
			connection.rollback();
		}
	}

	private static Http.Page readiness(Http management) throws IOException {
		return management.get("/actuator/health/readiness");
	}

	private static long age(Statement statement) throws SQLException {
		return seconds(statement, "intake.oldest_waiting()");
	}

	private static long seconds(Statement statement, String expression) throws SQLException {
		try (ResultSet found = statement.executeQuery("SELECT " + expression)) {
			found.next();
			return found.getLong(1);
		}
	}

	private static void add(Statement statement, char name, String state, int seconds) throws SQLException {
		statement.execute(
				"""
						INSERT INTO intake.sealed_report (draft, reference, code, received, door, assurance, reasons, schema, hub_key,
						                                  state, sealed)
						VALUES (sha256('%1$s'), '000000000' || upper('%1$s'), sha256('%1$s'), now() - interval '%2$d seconds', 'PUBLIC',
						        'ASSURED', '{}', 1, 1, '%3$s', CASE '%3$s' WHEN 'WAITING' THEN 'x'::bytea END)
						"""
					.formatted(name, seconds, state));
	}

}

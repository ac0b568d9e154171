package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests run on the PostgreSQL that the build asks for, and on no other. */
class ServerVersionTests {

	@Test
	@EnabledIfSystemProperty(named = "waymark.test.postgres", matches = ".+")
	void serverIsOfTheVersionThatTheBuildNames() throws SQLException {
		try (Connection connection = TestPostgres.shared().superuser()) {
			assertThat(System.getProperty("waymark.test.postgres"))
				.startsWith(connection.getMetaData().getDatabaseProductVersion() + ".");
		}
	}

}

package org.waymark.drills.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import org.waymark.testing.TestPostgres;

/**
 * A server whose clock is moved: its statements and columns take the story's time for the
 * present. Only the two functions that tell the time are replaced; statements that name
 * them stay as they are.
 */
final class MovedDatabase {

	private static final String CLOCK = """
			CREATE SCHEMA moved;
			CREATE TABLE moved.clock (ahead interval NOT NULL);
			INSERT INTO moved.clock (ahead) VALUES ('0');
			CREATE FUNCTION moved.clock_timestamp() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER
			AS 'SELECT pg_catalog.clock_timestamp() + ahead FROM moved.clock';
			CREATE FUNCTION moved.now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER
			AS 'SELECT pg_catalog.now() + ahead FROM moved.clock';
			GRANT USAGE ON SCHEMA moved TO PUBLIC;
			GRANT EXECUTE ON FUNCTION moved.clock_timestamp, moved.now TO PUBLIC;
			ALTER ROLE waymark_public SET search_path = moved, pg_catalog;
			ALTER ROLE waymark_triage SET search_path = moved, pg_catalog
			""";

	private static final String BOUND = """
			DO $$
			DECLARE
			    made record;
			BEGIN
			    FOR made IN SELECT p.oid::regprocedure AS called FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
			                WHERE n.nspname IN ('intake', 'conversation') LOOP
			        EXECUTE format('ALTER FUNCTION %s SET search_path = moved, pg_catalog, pg_temp', made.called);
			    END LOOP;
			    FOR made IN SELECT table_schema AS room, table_name AS name, column_name AS stamp FROM information_schema.columns
			                WHERE column_default IN ('clock_timestamp()', 'now()') LOOP
			        EXECUTE format('ALTER TABLE %I.%I ALTER %I SET DEFAULT moved.clock_timestamp()', made.room, made.name, made.stamp);
			    END LOOP;
			END
			$$
			""";

	private final TestPostgres server;

	private MovedDatabase(TestPostgres server) {
		this.server = server;
	}

	/** Before anybody of the application connects. */
	static MovedDatabase of(TestPostgres server) throws SQLException {
		MovedDatabase moved = new MovedDatabase(server);
		moved.execute(CLOCK);
		return moved;
	}

	/** To run after the migrations: automatic time stamps then use the moved clock. */
	void bind() throws SQLException {
		execute(BOUND);
	}

	/** From now on it is this time there, and it goes on. */
	void move(Instant time) throws SQLException {
		try (Connection connection = this.server.superuser();
				PreparedStatement statement = connection
					.prepareStatement("UPDATE moved.clock SET ahead = ?::timestamptz - pg_catalog.clock_timestamp()")) {
			statement.setString(1, time.toString());
			statement.executeUpdate();
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.server.superuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}

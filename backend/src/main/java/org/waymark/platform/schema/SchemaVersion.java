package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * How far the schema of a database has come. A program carries the number of its newest
 * migration, which is its version here. During an upgrade older programs run on a newer
 * schema, unless a migration says that they may not (ops/decisions/0048).
 *
 * @param number of the newest migration that was run
 * @param oldest the oldest program that may run on it
 */
record SchemaVersion(int number, int oldest) {

	private static final String NUMBER = "SELECT platform.schema_version()";

	private static final String OLDEST = "SELECT platform.oldest_program()";

	/**
	 * As the database says; any role of Waymark may ask.
	 * @param program the version of who asks: only a newer schema names a program
	 */
	static SchemaVersion of(Connection connection, int program) throws SQLException {
		int number = ask(connection, NUMBER);
		return new SchemaVersion(number, (number > program) ? ask(connection, OLDEST) : number);
	}

	/** A sentence if this program may not run on it. */
	List<String> faults(int program) {
		if (this.number < program) {
			return List.of(behind(program, Integer.toString(this.number)));
		}
		if (program < this.oldest) {
			return List
				.of(("The schema of the database is of version %d. Programs older than %d may not run on it, and "
						+ "this one is of version %d. Start a newer version of Waymark.")
					.formatted(this.number, this.oldest, program));
		}
		return List.of();
	}

	/** Whether a newer program has migrated the database. */
	boolean isNewerThan(int program) {
		return this.number > program;
	}

	/**
	 * The sentence for a schema that was not brought to the version of a program.
	 * @param seen its version, or that nobody knows it
	 */
	static String behind(int program, String seen) {
		return "The schema of the database is not of this version of Waymark (it should be " + program + ", and is "
				+ seen + "). Run waymark migrate of the version that is to run.";
	}

	private static int ask(Connection connection, String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(question)) {
			row.next();
			return row.getInt(1);
		}
	}

}

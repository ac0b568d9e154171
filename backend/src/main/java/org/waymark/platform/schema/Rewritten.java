package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.waymark.platform.CannotStart;

/**
 * A migration whose text was changed before the first release, so that PostgreSQL 15
 * takes it too. Its schema is the same (ops/decisions/0046). A database that ran the
 * former text has the former checksum on record: that one is exchanged for the present
 * one. Any other checksum stays, and stops the start.
 *
 * @param version of the migration
 * @param former checksum of the former text
 * @param present checksum of the text in this jar
 */
record Rewritten(int version, int former, int present) {

	/** All that ever were; nothing is added after the first release. */
	static final List<Rewritten> ALL = List.of(new Rewritten(13, 1_964_485_873, 1_790_262_115),
			new Rewritten(38, -188_189_075, -1_881_309_379), new Rewritten(40, -988_467_367, 1_066_526_569),
			new Rewritten(61, 1_006_424_509, -542_262_356), new Rewritten(65, -378_426_929, 642_884_694),
			new Rewritten(66, -1_533_256_711, 2_065_834_118));

	private static final String MEND = """
			UPDATE platform.schema_history SET checksum = ? WHERE version::integer = ? AND checksum = ? AND success
			""";

	/**
	 * Mends the record of a database, if it has one.
	 * @throws CannotStart when the owner is not let in
	 */
	static void mend(ServerAddress address, Credentials owner) {
		try (Connection connection = DriverManager.getConnection(address.jdbc(), owner.username(), owner.password())) {
			if (hasRecord(connection)) {
				for (Rewritten migration : ALL) {
					migration.mend(connection);
				}
			}
		}
		catch (SQLException failure) {
			throw new CannotStart("The database could not be migrated (SQLSTATE " + failure.getSQLState()
					+ "). Look at SPRING_R2DBC_URL, the role " + owner.username() + " and its password.");
		}
	}

	private void mend(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(MEND)) {
			statement.setInt(1, this.present);
			statement.setInt(2, this.version);
			statement.setInt(3, this.former);
			statement.executeUpdate();
		}
	}

	private static boolean hasRecord(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery("SELECT to_regclass('platform.schema_history') IS NOT NULL")) {
			return found.next() && found.getBoolean(1);
		}
	}

}

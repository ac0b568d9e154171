package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Looks at a database as one role: whether its schema is of this version, and whether the
 * role can do exactly what it should.
 */
public final class RoleCheck {

	private static final String SCHEMA = "SELECT platform.schema_version()";

	/**
	 * Powers that no grant gives: attributes, memberships, and objects that the role
	 * owns.
	 */
	private static final String POWERS = """
			SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls
			    OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid)
			    OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
			    OR EXISTS (SELECT FROM pg_proc WHERE proowner = r.oid)
			    OR EXISTS (SELECT FROM pg_namespace WHERE nspowner = r.oid)
			    OR EXISTS (SELECT FROM pg_database WHERE datdba = r.oid)
			FROM pg_roles r WHERE rolname = current_user
			""";

	private final ServerAddress address;

	private final Credentials role;

	/**
	 * Looks as this role.
	 */
	public RoleCheck(ServerAddress address, Credentials role) {
		this.address = address;
		this.role = role;
	}

	/** A sentence if the schema is not of this version. */
	public List<String> schemaFaults() {
		return ask(this::schemaFaults);
	}

	/** A sentence for each thing that is not as it should be. */
	public List<String> faults() {
		return ask((connection) -> {
			List<String> faults = new ArrayList<>(schemaFaults(connection));
			faults.addAll(powerFaults(connection));
			faults.addAll(grantFaults(connection));
			return faults;
		});
	}

	private List<String> schemaFaults(Connection connection) {
		int wanted = Migrations.version();
		String fault = "The schema of the database is not of this version of Waymark (it should be " + wanted
				+ ", and is %s). Run waymark migrate of the version that is to run.";
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(SCHEMA)) {
			row.next();
			return (row.getInt(1) == wanted) ? List.of() : List.of(fault.formatted(row.getInt(1)));
		}
		catch (SQLException absent) {
			return List.of(fault.formatted("unknown"));
		}
	}

	private List<String> powerFaults(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(POWERS)) {
			row.next();
			return row.getBoolean(1)
					? List.of("The database role " + this.role.username()
							+ " has attributes, memberships or objects of its own. Make it as ops/roles.sql does.")
					: List.of();
		}
	}

	private List<String> grantFaults(Connection connection) throws SQLException {
		SortedSet<String> more = Grants.actual(connection);
		SortedSet<String> less = Grants.wanted();
		more.removeAll(Grants.wanted());
		less.removeAll(Grants.actual(connection));
		List<String> faults = new ArrayList<>();
		mine(more).forEach((right) -> faults.add("The database grants what it should not: " + right + ". Revoke it."));
		mine(less).forEach((right) -> faults
			.add("The database lacks a grant: " + right + ". Run ops/roles.sql, then waymark migrate."));
		return faults;
	}

	/** Rights of this role, by its own name or by everybody's. */
	private SortedSet<String> mine(SortedSet<String> rights) {
		SortedSet<String> mine = new TreeSet<>(rights);
		mine.removeIf((right) -> !right.startsWith(this.role.username() + " ") && !right.startsWith("PUBLIC "));
		return mine;
	}

	private List<String> ask(Question question) {
		try (Connection connection = DriverManager.getConnection(this.address.jdbc(), this.role.username(),
				this.role.password())) {
			return question.of(connection);
		}
		catch (SQLException failure) {
			return List.of("The database does not let the role " + this.role.username() + " in (SQLSTATE "
					+ failure.getSQLState() + "). Look at SPRING_R2DBC_URL, the role and its password.");
		}
	}

	private interface Question {

		List<String> of(Connection connection) throws SQLException;

	}

}

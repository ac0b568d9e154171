package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a database as one role: whether this program may run on its schema, and
 * whether the role can do exactly what it should. On a newer schema only a newer program
 * knows which rights that is, so there an older one does not judge them.
 */
public final class RoleCheck {

	private static final Logger log = LoggerFactory.getLogger(RoleCheck.class);

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

	private final int program;

	/**
	 * Looks as this role.
	 */
	public RoleCheck(ServerAddress address, Credentials role) {
		this(address, role, Migrations.version());
	}

	RoleCheck(ServerAddress address, Credentials role, int program) {
		this.address = address;
		this.role = role;
		this.program = program;
	}

	/**
	 * Whether nobody answers, or a server that has only just begun. One that answers and
	 * does not let the role in is not away.
	 */
	public boolean away() {
		try {
			DriverManager.getConnection(this.address.jdbc(), this.role.username(), this.role.password()).close();
			return false;
		}
		catch (SQLException failure) {
			String state = Objects.requireNonNullElse(failure.getSQLState(), "");
			return state.startsWith("08") || state.startsWith("57P");
		}
	}

	/** A sentence if this program may not run on the schema. */
	public List<String> schemaFaults() {
		return ask((connection) -> {
			// A trial may go on; live mode refuses it.
			Pooler.fault(connection).ifPresent(log::warn);
			return version(connection).map((version) -> version.faults(this.program)).orElseGet(this::unknown);
		});
	}

	/** A sentence for each thing that is not as it should be. */
	public List<String> faults() {
		return ask((connection) -> {
			Optional<SchemaVersion> version = version(connection);
			List<String> faults = new ArrayList<>(
					version.map((seen) -> seen.faults(this.program)).orElseGet(this::unknown));
			faults.addAll(powerFaults(connection));
			if (version.isPresent() && version.get().isNewerThan(this.program)) {
				log.warn(
						"The schema of the database is of version {}, and this program of {}. They may run together "
								+ "until the upgrade is over. Rights of the database are not checked.",
						version.get().number(), this.program);
				return faults;
			}
			faults.addAll(grantFaults(connection));
			return faults;
		});
	}

	private List<String> unknown() {
		return List.of(SchemaVersion.behind(this.program, "unknown"));
	}

	/** Empty where nobody has migrated yet. */
	private Optional<SchemaVersion> version(Connection connection) {
		try {
			return Optional.of(SchemaVersion.of(connection, this.program));
		}
		catch (SQLException absent) {
			return Optional.empty();
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

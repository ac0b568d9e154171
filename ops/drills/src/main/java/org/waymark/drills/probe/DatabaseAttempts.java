package org.waymark.drills.probe;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that a role of the database might try, each in a transaction that is rolled
 * back. An act counts as allowed unless the server says that it lacks the right.
 */
final class DatabaseAttempts {

	/**
	 * The last two: the act does not fit the thing, such as emptying a view, or writing
	 * to one of sums, which the server refuses to everybody before it looks at rights.
	 */
	private static final List<String> LACKS_THE_RIGHT = List.of("42501", "28000", "58P01", "0LP01", "42809", "55000");

	/**
	 * The attempts on a relation; the condition keeps them from waiting for locks of
	 * others.
	 */
	private static final List<String> ON_RELATIONS = List.of("SELECT FROM %s LIMIT 1", "INSERT INTO %s DEFAULT VALUES",
			"DELETE FROM %s WHERE false", "TRUNCATE %s", "LOCK TABLE %s IN SHARE MODE NOWAIT", "COPY %s TO STDOUT",
			"DROP TABLE %s", "DROP VIEW %s", "ALTER TABLE %s ADD COLUMN probe integer");

	/** By name, not by {@code regclass}, which itself needs a right to the schema. */
	private static final String COLUMNS = """
			SELECT attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
			WHERE attnum > 0 AND NOT attisdropped AND format('%%I.%%I', nspname, relname) = '%s'
			""";

	private static final Map<String, String> ON_THE_SERVER = new TreeMap<>(Map.ofEntries(
			Map.entry("read a file of the server", "SELECT pg_read_file('/etc/passwd')"),
			Map.entry("read a binary file of the server", "SELECT pg_read_binary_file('PG_VERSION')"),
			Map.entry("list a folder of the server", "SELECT pg_ls_dir('.')"),
			Map.entry("copy from a file", "CREATE TEMP TABLE probe (line text); COPY probe FROM '/etc/passwd'"),
			Map.entry("copy to a file", "COPY (SELECT 1) TO '/dev/null'"),
			Map.entry("copy to a program", "COPY (SELECT 1) TO PROGRAM 'cat'"),
			Map.entry("make a large object", "SELECT lo_create(0)"),
			Map.entry("make a large object of bytes", "SELECT lo_from_bytea(0, '\\x00')"),
			Map.entry("read large objects", "SELECT data FROM pg_largeobject"),
			Map.entry("import a large object", "SELECT lo_import('/etc/passwd')"),
			Map.entry("open a large object", "SELECT lo_get(1)"),
			Map.entry("write a large object", "SELECT lo_put(1, 0, '\\x00')"),
			Map.entry("make a schema", "CREATE SCHEMA probe"),
			Map.entry("make a table", "CREATE TABLE public.probe (a integer)"),
			Map.entry("make a table among the drafts", "CREATE TABLE intake.probe (a integer)"),
			Map.entry("make a temporary table", "CREATE TEMP TABLE probe (a integer)"),
			Map.entry("make a function", "CREATE FUNCTION intake.probe() RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
			Map.entry("make an extension", "CREATE EXTENSION plpython3u"),
			Map.entry("make a role", "CREATE ROLE probe"),
			Map.entry("make a trusted extension", "CREATE EXTENSION hstore SCHEMA intake"),
			Map.entry("read password hashes", "SELECT rolpassword FROM pg_authid"),
			Map.entry("change another role's password", "ALTER ROLE waymark_triage PASSWORD 'probe'"),
			Map.entry("change its own password", "ALTER ROLE waymark_public PASSWORD 'probe'"),
			Map.entry("change its own settings", "ALTER ROLE waymark_public SET work_mem = '4MB'"),
			Map.entry("load a library", "LOAD 'auto_explain'"), Map.entry("reload settings", "SELECT pg_reload_conf()"),
			Map.entry("see where the data lies", "SHOW data_directory"),
			Map.entry("end sessions of others",
					"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> current_user"),
			Map.entry("read statements of others", """
					DO $$ BEGIN
					    IF NOT EXISTS (SELECT FROM pg_stat_activity WHERE usename <> current_user
					                   AND query NOT IN ('', '<insufficient privilege>')) THEN
					        RAISE insufficient_privilege;
					    END IF;
					END $$
					"""), Map.entry("run an anonymous block", "DO 'BEGIN END'"), Map.entry("listen", "LISTEN probe"),
			Map.entry("notify", "NOTIFY probe"), Map.entry("take an advisory lock", "SELECT pg_advisory_xact_lock(1)"),
			Map.entry("skip replication of a role", "SET session_replication_role = replica"),
			Map.entry("become somebody else for the session", "SET SESSION AUTHORIZATION postgres")));

	/** Statements that a transaction may not hold. */
	private static final Map<String, String> ALONE = Map.of("change a setting of the server",
			"ALTER SYSTEM SET work_mem = '4MB'", "make a database", "CREATE DATABASE probe", "drop the database",
			"DROP DATABASE waymark");

	private final Connection connection;

	private final TreeSet<String> allowed = new TreeSet<>();

	DatabaseAttempts(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setAutoCommit(false);
	}

	/** The powers of the role, one line an act, sorted. */
	List<String> allowed() throws SQLException {
		for (String relation : names("""
				SELECT format('%I.%I', nspname, relname) FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
				WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname !~ '^pg_' AND nspname <> 'information_schema'
				""")) {
			tryRelation(relation);
		}
		trySequences();
		tryFunctions();
		tryRoles();
		ON_THE_SERVER.forEach(this::attempt);
		this.connection.rollback();
		this.connection.setAutoCommit(true);
		ALONE.forEach((act, statement) -> judge(act, () -> state(statement)));
		return new ArrayList<>(this.allowed);
	}

	private void tryRelation(String relation) throws SQLException {
		for (String act : ON_RELATIONS) {
			attempt(act.substring(0, act.indexOf(' ')).toLowerCase(java.util.Locale.ROOT) + " " + relation,
					act.formatted(relation));
		}
		for (String column : names(COLUMNS.formatted(relation))) {
			attempt("select " + relation + "." + column, "SELECT " + column + " FROM " + relation + " LIMIT 1");
			attempt("update " + relation + "." + column,
					"UPDATE " + relation + " SET " + column + " = DEFAULT WHERE false");
		}
	}

	private void trySequences() throws SQLException {
		for (String sequence : names("""
				SELECT format('%I.%I', nspname, relname) FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
				WHERE relkind = 'S'
				""")) {
			attempt("use sequence " + sequence, "SELECT nextval('" + sequence + "')");
		}
	}

	/**
	 * Functions of our own, and those of the server that are not for everybody. Their
	 * arguments come from a query, since a call with constants may be answered without
	 * asking for the right.
	 */
	private void tryFunctions() throws SQLException {
		for (String call : names(
				"""
						SELECT format('%I.%I(%s)%s', nspname, proname,
						    (SELECT string_agg('a' || o, ', ' ORDER BY o) FROM unnest(proargtypes) WITH ORDINALITY AS t (a, o)),
						    (SELECT ' FROM (SELECT ' || string_agg(format('NULL::%s AS a%s', format_type(a, NULL), o), ', ' ORDER BY o) || ' OFFSET 0) v'
						     FROM unnest(proargtypes) WITH ORDINALITY AS t (a, o)))
						FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace
						WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND prokind = 'f'
						   OR proacl IS NOT NULL AND prokind = 'f' AND NOT EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0)
						""")) {
			attempt("call " + call.substring(0, call.indexOf('(')), "SELECT " + call);
		}
	}

	private void tryRoles() throws SQLException {
		for (String role : names(
				"SELECT rolname FROM pg_roles WHERE rolname NOT IN (current_user, 'pg_database_owner')")) {
			attempt("become " + role, "SET ROLE " + role);
			attempt("grant itself " + role, "GRANT " + role + " TO current_user");
		}
	}

	private void attempt(String act, String statement) {
		judge(act, () -> {
			Savepoint before = this.connection.setSavepoint();
			String state = state(statement);
			this.connection.rollback(before);
			return state;
		});
	}

	private void judge(String act, Try attempt) {
		try {
			String state = attempt.state();
			if (!LACKS_THE_RIGHT.contains(state)) {
				this.allowed.add(act);
			}
		}
		catch (SQLException broken) {
			throw new IllegalStateException(act, broken);
		}
	}

	/** Empty when it succeeds. */
	private String state(String statement) {
		try (Statement running = this.connection.createStatement()) {
			running.execute(statement);
			return "";
		}
		catch (SQLException refused) {
			return String.valueOf(refused.getSQLState());
		}
	}

	private List<String> names(String query) throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				names.add(row.getString(1));
			}
		}
		return names;
	}

	/** One try, told by SQLSTATE. */
	private interface Try {

		String state() throws SQLException;

	}

}

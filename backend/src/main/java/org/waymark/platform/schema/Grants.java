package org.waymark.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.springframework.core.io.ClassPathResource;

/**
 * The rights in the database, one a line: as {@code db/grants.txt} says they must be, and
 * as the database says they are. Rights of an object's owner and of superusers are not
 * listed, nor is what PostgreSQL itself brings.
 */
final class Grants {

	private static final String ACTUAL = """
			WITH ours AS (
			    SELECT oid, nspname, nspowner, nspacl FROM pg_namespace
			    WHERE nspname <> 'information_schema' AND nspname !~ '^pg_'
			), object (kind, name, owner, acl) AS (
			    SELECT 'DATABASE', '', datdba, coalesce(datacl, acldefault('d', datdba))
			    FROM pg_database WHERE datname = current_database()
			    UNION ALL
			    SELECT 'SCHEMA', nspname::text, nspowner, coalesce(nspacl, acldefault('n', nspowner)) FROM ours
			    UNION ALL
			    SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, format('%s.%s', nspname, relname), relowner,
			        coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))
			    FROM pg_class JOIN ours ON ours.oid = relnamespace WHERE relkind IN ('r', 'v', 'm', 'p', 'f', 'S')
			    UNION ALL
			    SELECT 'COLUMN', format('%s.%s.%s', nspname, relname, attname), relowner, attacl
			    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN ours ON ours.oid = relnamespace
			    WHERE attacl IS NOT NULL
			    UNION ALL
			    SELECT 'FUNCTION', format('%s.%s(%s)', nspname, proname, pg_get_function_identity_arguments(pg_proc.oid)),
			        proowner, coalesce(proacl, acldefault('f', proowner))
			    FROM pg_proc JOIN ours ON ours.oid = pronamespace
			)
			SELECT concat_ws(' ', CASE grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee) END, privilege_type,
			    kind, nullif(name, ''), CASE WHEN is_grantable THEN 'GRANTABLE' END)
			FROM object, aclexplode(acl)
			WHERE grantee <> owner AND grantee NOT IN (SELECT oid FROM pg_roles WHERE rolsuper)
			""";

	private Grants() {
	}

	/** As the database says it is; any role may ask. */
	static SortedSet<String> actual(Connection connection) throws SQLException {
		SortedSet<String> lines = new TreeSet<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(ACTUAL)) {
			while (rows.next()) {
				lines.add(rows.getString(1));
			}
		}
		lines.removeIf(ofPredefinedRoles());
		return lines;
	}

	/** As this version of Waymark needs it, no more and no less. */
	static SortedSet<String> wanted() {
		try {
			String list = new ClassPathResource("db/grants.txt").getContentAsString(StandardCharsets.UTF_8);
			SortedSet<String> lines = new TreeSet<>(list.lines().toList());
			lines.removeIf((line) -> line.isBlank() || line.startsWith("#"));
			return lines;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The schema {@code public} grants to a role of the server that nobody signs in as.
	 */
	private static Predicate<String> ofPredefinedRoles() {
		return (line) -> line.startsWith("pg_");
	}

}

package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A whole schema as sorted lines, one an object. Only the order of a table's columns is
 * left out.
 */
final class SchemaText {

	private static final String OBJECTS = """
			WITH ours AS (
			    SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
			), relation AS (
			    SELECT c.* FROM pg_class c JOIN ours ON ours.oid = relnamespace
			)
			SELECT format('relation %s %s %s %s %s', oid::regclass, relkind, relpersistence, relowner::regrole, reloptions)
			FROM relation
			UNION ALL
			SELECT format('column %s.%I %s null %s generated %s identity %s default %s options %s', c.oid::regclass, attname,
			    format_type(atttypid, atttypmod), NOT attnotnull, attgenerated, attidentity, pg_get_expr(adbin, adrelid), attoptions)
			FROM pg_attribute JOIN relation c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
			WHERE attnum > 0 AND NOT attisdropped AND relkind <> 'i'
			UNION ALL
			SELECT format('constraint %s %I %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid))
			FROM pg_constraint k JOIN relation c ON c.oid = conrelid
			UNION ALL
			SELECT format('index %s', pg_get_indexdef(c.oid)) FROM relation c WHERE relkind = 'i'
			UNION ALL
			SELECT format('view %s %s', c.oid::regclass, pg_get_viewdef(c.oid)) FROM relation c WHERE relkind = 'v'
			UNION ALL
			SELECT format('function %s %s', p.oid::regprocedure, pg_get_functiondef(p.oid))
			FROM pg_proc p JOIN ours ON ours.oid = pronamespace
			UNION ALL
			SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t JOIN relation c ON c.oid = tgrelid
			WHERE NOT tgisinternal
			UNION ALL
			SELECT format('comment %s.%I %s', c.oid::regclass, attname, description)
			FROM pg_description d JOIN relation c ON c.oid = objoid AND classoid = 'pg_class'::regclass
			LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid AND attnum > 0
			""";

	private SchemaText() {
	}

	/** The lines; rights are among them, as {@link Grants} lists them. */
	static SortedSet<String> of(Connection connection) throws SQLException {
		SortedSet<String> lines = new TreeSet<>();
		Grants.actual(connection).forEach((right) -> lines.add("right " + right));
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(OBJECTS)) {
			while (rows.next()) {
				lines.add(rows.getString(1));
			}
		}
		return lines;
	}

}

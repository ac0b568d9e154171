package org.waymark.platform.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an older program relies on in a schema, by name.
 *
 * @param objects tables, views, columns, functions and unique indexes, with their type
 * @param required columns that a row must name, because they hold something and have no
 * default
 * @param filled columns that always hold something
 * @param constraints what rows must meet, by table and definition, with the columns
 * @param fresh what each constraint says of a row that names none of its columns
 * @param rights as {@link Grants} lists them
 */
record Catalog(Map<String, String> objects, Set<String> required, Set<String> filled,
		Map<String, Set<String>> constraints, Map<String, Boolean> fresh, Set<String> rights) {

	private static final String OURS = """
			WITH relation AS (
			    SELECT c.*, c.oid AS id, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
			    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND relkind IN ('r', 'p', 'v', 'm', 'S')
			), attribute AS (
			    SELECT a.*, r.name || '.' || attname AS name, pg_get_expr(adbin, adrelid) AS value
			    FROM pg_attribute a JOIN relation r ON r.id = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
			    WHERE attnum > 0 AND NOT attisdropped
			)
			""";

	private static final String OBJECTS = OURS
			+ """
					SELECT 'relation ' || name, relkind::text FROM relation
					UNION ALL
					SELECT 'column ' || name, concat_ws(' ', format_type(atttypid, atttypmod),
					    CASE WHEN attgenerated <> '' THEN 'generated' WHEN attidentity = 'a' THEN 'identity' END)
					FROM attribute
					UNION ALL
					SELECT 'function ' || p.oid::regprocedure || ' (' || pg_get_function_identity_arguments(p.oid) || ')',
					    pg_get_function_result(p.oid)
					FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
					UNION ALL
					SELECT 'uniqueness ' || r.name || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING', ''), ''
					FROM pg_index JOIN relation r ON r.id = indrelid WHERE indisunique
					""";

	private static final String REQUIRED = OURS + """
			SELECT name FROM attribute WHERE attnotnull AND value IS NULL AND attidentity = ''
			""";

	private static final String FILLED = OURS + "SELECT name FROM attribute WHERE attnotnull";

	/** A new unique index is a constraint too, whether or not it is called one. */
	private static final String CONSTRAINTS = OURS + """
			SELECT r.name || ' ' || pg_get_constraintdef(k.oid),
			    ARRAY(SELECT a.name FROM attribute a WHERE attrelid = conrelid AND attnum = ANY (conkey))
			FROM pg_constraint k JOIN relation r ON r.id = conrelid WHERE contype IN ('c', 'f', 'x')
			UNION ALL
			SELECT r.name || ' UNIQUE' || regexp_replace(pg_get_indexdef(indexrelid), '^.* USING', ''),
			    ARRAY(SELECT coalesce(a.name, 'an expression') FROM unnest(indkey) k
			          LEFT JOIN attribute a ON attrelid = indrelid AND attnum = k)
			FROM pg_index JOIN relation r ON r.id = indrelid WHERE indisunique
			""";

	/**
	 * Of checks: their expression, on one row of nothing but the defaults of their
	 * columns.
	 */
	private static final String FRESH = OURS
			+ """
					SELECT r.name || ' ' || pg_get_constraintdef(k.oid),
					    format('SELECT coalesce((%s), true) FROM (SELECT %s) fresh', pg_get_expr(conbin, conrelid),
					           (SELECT string_agg(format('(%s)::%s AS %I', coalesce(value, 'NULL'), format_type(atttypid, atttypmod), attname), ', ')
					            FROM attribute WHERE attrelid = conrelid AND attnum = ANY (conkey)))
					FROM pg_constraint k JOIN relation r ON r.id = conrelid
					WHERE contype = 'c' AND NOT EXISTS (SELECT FROM attribute
					                                    WHERE attrelid = conrelid AND attnum = ANY (conkey) AND attgenerated <> '')
					""";

	/** As it is at this moment, also within a transaction. */
	static Catalog of(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			Map<String, Set<String>> constraints = new TreeMap<>();
			try (ResultSet rows = statement.executeQuery(CONSTRAINTS)) {
				while (rows.next()) {
					constraints.put(rows.getString(1), Set.copyOf(List.of((String[]) rows.getArray(2).getArray())));
				}
			}
			return new Catalog(pairs(statement, OBJECTS), pairs(statement, REQUIRED).keySet(),
					pairs(statement, FILLED).keySet(), constraints, fresh(statement),
					new TreeSet<>(Grants.actual(connection)));
		}
	}

	/** The name of a table in the name of one of its columns, constraints or indexes. */
	boolean hasTable(String name) {
		return this.objects.containsKey("relation " + name);
	}

	private static Map<String, Boolean> fresh(Statement statement) throws SQLException {
		Map<String, Boolean> fresh = new TreeMap<>();
		for (Map.Entry<String, String> check : pairs(statement, FRESH).entrySet()) {
			fresh.put(check.getKey(), "t".equals(pairs(statement, check.getValue()).keySet().iterator().next()));
		}
		return fresh;
	}

	/** The first column of each row, with the second or nothing. */
	private static Map<String, String> pairs(Statement statement, String query) throws SQLException {
		Map<String, String> pairs = new TreeMap<>();
		try (ResultSet rows = statement.executeQuery(query)) {
			boolean two = rows.getMetaData().getColumnCount() > 1;
			while (rows.next()) {
				pairs.put(rows.getString(1), two ? rows.getString(2) : "");
			}
		}
		return pairs;
	}

}

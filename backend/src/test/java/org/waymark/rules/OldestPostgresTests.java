package org.waymark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * SQL of the application runs on PostgreSQL 15 too. The tests of stores run there, but
 * they do not meet every statement.
 */
class OldestPostgresTests {

	/** What PostgreSQL 16, 17 and 18 brought. */
	private static final Pattern NEWER = Pattern.compile("(?i)\\b(" + String.join("|", "uuidv[47] ?\\(",
			"uuid_extract_\\w+", "any_value ?\\(", "random_normal ?\\(", "array_(sample|shuffle|sort|reverse) ?\\(",
			"casefold ?\\(", "pg_input_\\w+ ?\\(", "date_(add|subtract) ?\\(",
			"JSON_(TABLE|VALUE|QUERY|EXISTS|SCALAR|SERIALIZE|ARRAY|OBJECT|ARRAYAGG|OBJECTAGG) ?\\(", "IS JSON\\b",
			"SET EXPRESSION\\b", "RETURNING (OLD|NEW)\\.", "RETURNING WITH\\b", "NOT MATCHED BY SOURCE\\b",
			"WITHOUT OVERLAPS\\b", "NOT ENFORCED\\b", "GRANT MAINTAIN\\b", "pg_maintain\\b",
			"WITH (INHERIT|SET) (TRUE|FALSE)\\b", "transaction_timeout =", "SYSTEM_USER\\b",
			"pg_stat_(checkpointer|io)\\b") + ")|\\) VIRTUAL\\b");

	@Test
	void noStatementNeedsMoreThanPostgres15() throws IOException, InterruptedException {
		List<Path> files = Checkout.files().stream().filter(OldestPostgresTests::holdsStatements).toList();
		assertThat(files).hasSizeGreaterThan(300);
		assertThat(files.stream().flatMap(OldestPostgresTests::faults)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALTER COLUMN rank SET EXPRESSION AS (1)", "SELECT uuidv7()",
			"UPDATE x SET y = 1 RETURNING old.y", "MERGE INTO x USING y ON true WHEN NOT MATCHED BY SOURCE THEN DELETE",
			"SELECT any_value(a) FROM x", "SELECT * FROM JSON_TABLE (a, '$')", "GRANT MAINTAIN ON x TO y",
			"GRANT x TO y WITH INHERIT FALSE", "ADD COLUMN a integer GENERATED ALWAYS AS (1) VIRTUAL" })
	void newerStatementIsSeen(String statement) {
		assertThat(NEWER.matcher(statement).find()).isTrue();
	}

	private static boolean holdsStatements(Path file) {
		String path = Checkout.root().relativize(file).toString();
		return path.startsWith("ops") && path.endsWith(".sql") || path.contains("db/migration")
				|| Checkout.isMainCode(file);
	}

	private static Stream<String> faults(Path file) {
		try {
			Matcher found = NEWER.matcher(Files.readString(file));
			return found.find() ? Stream.of(file.getFileName() + ": " + found.group()) : Stream.empty();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

}

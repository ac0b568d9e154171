package org.waymark.drills.schools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.waymark.drills.Trial;
import org.waymark.testing.Await;
import org.waymark.testing.Http;

/** What the hub keeps of imports and editions, as its database has it. */
final class Shown {

	/** Moves of policies are proposals, not differences of the register. */
	private static final String DIFFERENCES = """
			SELECT c.kind, c.urn, c.becomes ->> 'SUCCESSORS' AS successors,
			       (SELECT string_agg(b.key || ' ' || (c.was ->> b.key) || ' => ' || b.value, '') FROM jsonb_each_text(c.becomes) b) AS facts
			FROM directory.import_change c
			WHERE c.kind <> 'POLICIES' AND c.import = (SELECT i.id FROM directory.import i ORDER BY i.received DESC LIMIT 1)
			""";

	private Shown() {
	}

	/** In the words of the generator's own list. */
	static List<String> differences(Trial trial) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Connection hub = trial.superuser();
				Statement statement = hub.createStatement();
				ResultSet row = statement.executeQuery(DIFFERENCES)) {
			while (row.next()) {
				String line = row.getString("kind") + " " + row.getInt("urn");
				found.add(switch (row.getString("kind")) {
					case "CHANGED" -> line + " " + row.getString("facts");
					case "CLOSED" -> line + " -> " + successors(row.getString("successors"));
					default -> line;
				});
			}
		}
		return found.stream().sorted().toList();
	}

	static UUID newestImport(Trial trial) throws SQLException {
		try (Connection hub = trial.superuser();
				Statement statement = hub.createStatement();
				ResultSet row = statement
					.executeQuery("SELECT id FROM directory.import ORDER BY received DESC LIMIT 1")) {
			row.next();
			return row.getObject("id", UUID.class);
		}
	}

	/** Waits until the public face shows the edition that the hub published last. */
	static void newest(Trial trial, Http anybody) throws SQLException {
		String newest;
		try (Connection hub = trial.superuser();
				Statement statement = hub.createStatement();
				ResultSet row = statement.executeQuery("""
						SELECT body FROM publication.edition WHERE subject = 'schools' ORDER BY number DESC LIMIT 1
						""")) {
			row.next();
			newest = unpacked(row.getBytes("body"));
		}
		Await.until("the newest edition is shown", () -> anybody.get("/schools.json").body().equals(newest));
	}

	private static String unpacked(byte[] packed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
			return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException torn) {
			throw new UncheckedIOException(torn);
		}
	}

	private static String successors(@Nullable String lines) {
		return (lines == null || lines.isEmpty()) ? "-" : lines.lines()
			.map(line -> line.split(" \\| ?", -1))
			.map(parts -> parts[0] + " " + parts[2].strip() + " " + (parts[3].isBlank() ? "-" : parts[3].strip()))
			.collect(Collectors.joining(", "));
	}

}

package org.waymark.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.process.TestServer;
import org.waymark.testing.process.WaymarkProcess;

/**
 * Seals a long audit log, has {@code waymark audit verify} read it, and tampers with it
 * as the superuser of the database: each time the command must name the entry.
 */
final class Tamper {

	static final Map<String, String> DEFAULTS = Map.of("entries", "1000000", "seconds", "60");

	private static final String ADD = """
			INSERT INTO audit.entry (act, actor_kind, subject_kind, subject, detail)
			SELECT 'DRILLED', 'SYSTEM', 'REPORT', gen_random_uuid(), 'n' || n FROM generate_series(1, %d) n
			""";

	private final Options options;

	private final Path folder;

	private final List<String> misses = new ArrayList<>();

	Tamper(Options options) throws IOException {
		this.options = options;
		this.folder = Files.createTempDirectory(Checkout.scratch("drills"), "tamper");
	}

	public static void main(String[] arguments) throws Exception {
		List<String> misses = new Tamper(Options.parse(arguments, DEFAULTS)).run();
		misses.forEach((miss) -> System.out.println("MISS  " + miss));
		System.out.println(misses.isEmpty() ? "PASS" : "FAIL");
		System.exit(misses.isEmpty() ? 0 : 1);
	}

	List<String> run() throws SQLException, IOException {
		try (TestServer server = TestServer.start(this.folder)) {
			seal(server);
			long begun = System.nanoTime();
			String verdict = verify(server);
			double seconds = (System.nanoTime() - begun) / 1e9;
			System.out.printf(Locale.UK, "verified %d entries in %.1f s%n", this.options.number("entries"), seconds);
			require(verdict.startsWith("The audit holds"), "an untouched record: " + verdict);
			require(seconds < this.options.number("seconds"), "verifying took %.1f s".formatted(seconds));
			tamper(server);
		}
		return this.misses;
	}

	private void seal(TestServer server) throws SQLException {
		try (Connection hub = server.superuser(); WaymarkProcess face = server.face("hub", "triage").start()) {
			long begun = System.nanoTime();
			execute(hub, ADD.formatted(this.options.number("entries")));
			Await.until("all sealed", Duration.ofMinutes(15),
					() -> face.isReady() && number(hub, "SELECT count(*) FROM audit.entry") == number(hub,
							"SELECT coalesce(max(position), 0) FROM audit.link"));
			System.out.printf(Locale.UK, "sealed in %.1f s%n", (System.nanoTime() - begun) / 1e9);
		}
	}

	private void tamper(TestServer server) throws SQLException, IOException {
		try (Connection admin = server.superuser()) {
			long place = this.options.number("entries") / 10;
			long entry = number(admin, "SELECT entry FROM audit.link WHERE position = " + place);
			String row = " WHERE id = " + entry;
			execute(admin, "CREATE TABLE audit.kept AS SELECT * FROM audit.entry" + row);
			tried(server, admin, "changed", entry, "UPDATE audit.entry SET detail = 'n0'" + row,
					"UPDATE audit.entry e SET detail = k.detail FROM audit.kept k WHERE e.id = k.id");
			tried(server, admin, "removed", entry, "DELETE FROM audit.entry" + row,
					"INSERT INTO audit.entry OVERRIDING SYSTEM VALUE SELECT * FROM audit.kept");
			String swap = "UPDATE audit.link SET entry = CASE position WHEN %d THEN -1 ELSE -2 END WHERE position IN (%d, %d)"
				.formatted(place, place, place + 1);
			long next = number(admin, "SELECT entry FROM audit.link WHERE position = " + (place + 1));
			execute(admin, swap);
			execute(admin, "UPDATE audit.link SET entry = CASE position WHEN %d THEN %d ELSE %d END WHERE entry < 0"
				.formatted(place, next, entry));
			require(verify(server).contains("at position " + place + " "), "two entries that changed places");
		}
	}

	private void tried(TestServer server, Connection admin, String what, long entry, String harm, String mend)
			throws SQLException, IOException {
		execute(admin, harm);
		String verdict = verify(server);
		System.out.println("one entry " + what + ": " + verdict);
		require(verdict.contains("first bad entry is number " + entry + " "), "an entry that was " + what);
		execute(admin, mend);
		require(verify(server).startsWith("The audit holds"), "an entry that was " + what + " and put back");
	}

	private String verify(TestServer server) throws IOException {
		Path said = this.folder.resolve("command/command.log");
		Files.deleteIfExists(said);
		server.face("command", "triage").run("audit", "verify");
		List<String> lines = Files.readAllLines(said);
		return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
	}

	private void require(boolean held, String miss) {
		if (!held) {
			this.misses.add(miss);
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static long number(Connection connection, String sql) {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

}

package org.waymark.platform.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.waymark.platform.crypto.TestKeys;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.server.EmbeddedPostgres;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.store.SpareDatabase;

/**
 * A database of its own, with hubs at it: those of other tests must not have a say in
 * which key comes into force.
 */
final class RotatingService implements AutoCloseable {

	private static final SpareDatabase DATABASE = make();

	private final Path folder;

	private final List<RotatingHub> hubs = new ArrayList<>();

	private RotatingService(Path folder) {
		this.folder = folder;
	}

	/** Empty, with keys in this folder. */
	static RotatingService in(Path folder) throws SQLException {
		DATABASE.execute("TRUNCATE platform.wrapping_key, platform.key_holder, statistics.to_count");
		DATABASE.execute("TRUNCATE triage.report CASCADE");
		TestKeys.ofTheHub(folder);
		return new RotatingService(folder);
	}

	/** The hub's own keys. */
	Path keys() {
		return this.folder.resolve("triage");
	}

	RotatingHub hub() {
		return hub(keys());
	}

	RotatingHub hub(Path keys) {
		RotatingHub hub = new RotatingHub(DATABASE.address(), keys);
		this.hubs.add(hub);
		return hub;
	}

	/** What is sealed with the old key is stored by then. */
	void letTimePass() throws SQLException {
		execute("UPDATE platform.key_holder SET since = since - interval '1 minute'");
	}

	/** A whole rotation, as the runbook has it. */
	void rotate(String name, RotatingHub hub) throws SQLException {
		TestKeys.rotate(name, keys());
		turn(hub);
		letTimePass();
		hub.rewrap();
		TestKeys.retireEarly(name, keys(), hub.register());
		hub.turn();
	}

	/** Until each has seen what the others have. */
	static void turn(RotatingHub... hubs) {
		for (int times = 0; times < 2; times++) {
			for (RotatingHub hub : hubs) {
				hub.turn();
			}
		}
	}

	/** The documents of a report as they lie there: card, concern and reporter. */
	List<byte[]> copy(UUID report) throws SQLException {
		try (Connection connection = superuser();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						SELECT r.card, c.body, w.body FROM triage.report r JOIN triage.concern c ON c.report = r.id
						JOIN triage.reporter w ON w.report = r.id WHERE r.id = '%s'
						""".formatted(report))) {
			row.next();
			return List.of(row.getBytes(1), row.getBytes(2), row.getBytes(3));
		}
	}

	long count(String query) throws SQLException {
		try (Connection connection = superuser();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getLong(1);
		}
	}

	void execute(String sql) throws SQLException {
		DATABASE.execute(sql);
	}

	Connection superuser() throws SQLException {
		return DATABASE.superuser();
	}

	/** Gives another process of the hub a copy of the keys. */
	void copyKeys(Path to) throws IOException {
		try (var files = Files.list(keys())) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	static String url() {
		return "r2dbc:postgresql://" + EmbeddedPostgres.HOST + ":" + TestPostgres.shared().port() + "/keys";
	}

	@Override
	public void close() {
		this.hubs.forEach(RotatingHub::close);
	}

	private static SpareDatabase make() {
		try {
			SpareDatabase database = SpareDatabase.named("keys");
			Migrations.run(database.address(), SpareDatabase.owner());
			return database;
		}
		catch (IOException | SQLException failed) {
			throw new IllegalStateException(failed);
		}
	}

}

package org.waymark.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.waymark.platform.CannotStart;

/**
 * A real PostgreSQL as a child of this process, in a folder that outlives it. Listens on
 * loopback, on a port that is free when it starts.
 */
public final class EmbeddedPostgres implements AutoCloseable {

	/** Where it listens. */
	public static final String HOST = "127.0.0.1";

	/** The database that every server has. */
	private static final String SUPERUSER_DATABASE = "postgres";

	private static final int ATTEMPTS = 3;

	private static final long SECONDS_TO_START = 60;

	private final DataFolder folder;

	private final Supervisor supervisor;

	private final String password;

	private EmbeddedPostgres(DataFolder folder, Supervisor supervisor, String password) {
		this.folder = folder;
		this.supervisor = supervisor;
		this.password = password;
	}

	/**
	 * Starts it, and returns when it answers. An earlier server that was left behind on
	 * the folder is stopped first.
	 * @param dataDir holds its programs and, in a folder {@code postgres}, everything
	 * else
	 * @throws CannotStart when it cannot; the message says what to do
	 */
	public static EmbeddedPostgres start(Path dataDir) {
		return start(dataDir, dataDir);
	}

	/**
	 * As {@link #start(Path)}, with programs that several data folders share.
	 * @param programs where they are unpacked
	 */
	public static EmbeddedPostgres start(Path dataDir, Path programs) {
		try {
			return launch(DataFolder.take(dataDir), programs);
		}
		catch (IOException failure) {
			throw new CannotStart("The data folder " + dataDir + " cannot be used (" + failure
					+ "). Set WAYMARK_DATA_DIR to a folder that this user may write.");
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new CannotStart("Interrupted while the database was starting.");
		}
	}

	public int port() {
		return this.supervisor.port();
	}

	/** The process number of the server as it runs now. */
	public long pid() {
		return this.supervisor.server().pid();
	}

	/**
	 * Connects as superuser.
	 * @param database its name
	 */
	public Connection superuser(String database) throws SQLException {
		return connect(database, port(), this.password);
	}

	/** Stops it in order and lets go of the folder. */
	@Override
	public void close() {
		try (this.folder) {
			this.supervisor.stop();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static EmbeddedPostgres launch(DataFolder folder, Path programs) throws IOException, InterruptedException {
		try {
			RunAs runAs = RunAs.ownerOf(folder.path());
			runAs.require(folder.path());
			Installation installation = new Installation(folder, Binaries.in(programs), runAs);
			return launch(installation, new Cluster(installation).prepare());
		}
		catch (IOException | InterruptedException | RuntimeException failure) {
			folder.close();
			throw failure;
		}
	}

	/** A port that was free may be taken the next moment: tries others. */
	private static EmbeddedPostgres launch(Installation installation, String password)
			throws IOException, InterruptedException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Supervisor supervisor = Supervisor.start(installation);
			if (answers(supervisor, password)) {
				supervisor.watch();
				return new EmbeddedPostgres(installation.folder(), supervisor, password);
			}
			supervisor.stop();
		}
		throw new CannotStart(
				"The embedded database does not start. Its own words are in " + installation.folder().log() + ".");
	}

	private static boolean answers(Supervisor supervisor, String password) throws InterruptedException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
		while (System.nanoTime() < end && !supervisor.server().hasEndedAfter(20, TimeUnit.MILLISECONDS)) {
			try (Connection connection = connect(SUPERUSER_DATABASE, supervisor.port(), password)) {
				return connection.isValid(1);
			}
			catch (SQLException notYet) {
				// Still starting, or recovering from a kill; its end is noticed above.
			}
		}
		return false;
	}

	private static Connection connect(String database, int port, String password) throws SQLException {
		String address = "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
		return DriverManager.getConnection(address, Cluster.SUPERUSER, password);
	}

}

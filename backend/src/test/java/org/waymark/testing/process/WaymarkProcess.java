package org.waymark.testing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.waymark.testing.Await;
import org.waymark.testing.Http;

/**
 * The application as a process of its own, as its operator starts it: a heap of 256 MB,
 * settings by environment, its words in a file.
 */
public final class WaymarkProcess implements AutoCloseable {

	/** The password of the trial accounts. */
	public static final String PASSWORD = "a passphrase for trying out";

	private static final String READINESS = "/actuator/health/readiness";

	private final Process process;

	private final Path log;

	private final int port;

	private final int management;

	private final Duration ready;

	private WaymarkProcess(Process process, Path log, int port, int management, String asked) {
		long begun = System.nanoTime();
		this.process = process;
		this.log = log;
		this.port = port;
		this.management = management;
		Await.until("ready, see " + log, Await.START, () -> !process.isAlive() || answers(asked));
		this.ready = Duration.ofNanos(System.nanoTime() - begun);
		if (!process.isAlive()) {
			throw new IllegalStateException(
					"The application ended at its start with " + process.exitValue() + ": " + log());
		}
	}

	/** A process to be, whose settings are added one by one. */
	public static Builder of(Path folder) {
		return new Builder(folder);
	}

	/** Where the face or faces answer. */
	public URI address() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	public int port() {
		return this.port;
	}

	public long pid() {
		return this.process.pid();
	}

	/** From the command to the first "ready". */
	public Duration timeToReady() {
		return this.ready;
	}

	public boolean isReady() throws IOException {
		return answers(READINESS);
	}

	/** Its output so far. */
	public String log() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** Ends it at once, as a power cut would. */
	public void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Ends it in order. */
	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(40, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean answers(String probe) throws IOException {
		return new Http(URI.create("http://127.0.0.1:" + this.management)).get(probe).status() == 200;
	}

	/** Settings of a process to be. */
	public static final class Builder {

		private final Path folder;

		private final Map<String, String> environment = new TreeMap<>();

		private final List<String> command = new ArrayList<>();

		private Builder(Path folder) {
			this.folder = folder;
			this.command.addAll(List.of(java(System.getProperty("java.home")), "-Xmx256m"));
			this.command.addAll(machine());
			set("WAYMARK_DATA_DIR", folder.resolve("data").toString());
			set("WAYMARK_TRIAL_PASSWORD", PASSWORD);
		}

		public Builder set(String name, String value) {
			this.environment.put(name, value);
			return this;
		}

		/** Runs it on another Java than that of the tests. */
		public Builder java(Path home) {
			this.command.set(0, java(home.toString()));
			return this;
		}

		/** Gives the virtual machine more options; the last of a kind counts. */
		public Builder options(String... options) {
			this.command.addAll(List.of(options));
			return this;
		}

		/** Runs it as another user; these words stand before the command. */
		public Builder as(List<String> prefix) {
			this.command.addAll(0, prefix);
			return this;
		}

		/** Runs these classes instead of those of the build. */
		public Builder classes(String path) {
			return program(path, "org.waymark.App");
		}

		/** Runs another program that starts the application. */
		public Builder program(String classes, String main) {
			this.command.addAll(List.of("-cp", classes, main));
			return this;
		}

		/** The environment of the process. */
		public Map<String, String> environment() {
			return this.environment;
		}

		/** Runs the built jar, as the README says, instead of the classes. */
		public Builder jar(Path jar) {
			this.command.addAll(List.of("-jar", jar.toString()));
			return this;
		}

		/** Starts it, and returns when it is ready; started again, on the same ports. */
		public WaymarkProcess start() {
			return start(READINESS);
		}

		/** Starts it without its database, so that it lives and is not ready. */
		public WaymarkProcess startAlone() {
			return start("/actuator/health/liveness");
		}

		private WaymarkProcess start(String asked) {
			int port = port("SERVER_PORT");
			int management = port("MANAGEMENT_SERVER_PORT");
			Path log = this.folder.resolve("application-" + port + ".log");
			return new WaymarkProcess(launch(log), log, port, management, asked);
		}

		private int port(String name) {
			return Integer
				.parseInt(this.environment.computeIfAbsent(name, (unset) -> Integer.toString(Http.freePort())));
		}

		/** Runs a command of the application to its end. */
		public int run(String... words) {
			List<String> all = withClasses();
			all.addAll(List.of(words));
			return launch(all, this.folder.resolve("command.log")).onExit().join().exitValue();
		}

		private Process launch(Path log) {
			return launch(withClasses(), log);
		}

		private Process launch(List<String> all, Path log) {
			try {
				Files.createDirectories(this.folder);
				ProcessBuilder builder = new ProcessBuilder(all).directory(this.folder.toFile())
					.redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
				builder.environment()
					.keySet()
					.removeIf((name) -> name.matches("(WAYMARK|SPRING|SERVER|MANAGEMENT)_.*"));
				builder.environment().putAll(this.environment);
				return builder.start();
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}

		private List<String> withClasses() {
			List<String> all = new ArrayList<>(this.command);
			if (!all.contains("-jar") && !all.contains("-cp")) {
				all.addAll(List.of("-cp", Classes.ofTheApplication(), "org.waymark.App"));
			}
			return all;
		}

		/** The build's options for short-lived machines; drills use none. */
		private static List<String> machine() {
			String options = System.getProperty("waymark.test.machine", "");
			return options.isBlank() ? List.of() : List.of(options.split(" "));
		}

		private static String java(String home) {
			return Path.of(home, "bin", "java").toString();
		}

	}

}

package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.waymark.platform.CannotStart;

/**
 * A server that outlived the application which started it. It is stopped only if its
 * program is one that Waymark unpacked here and its folder is this one; whatever else
 * carries the number in the pid file is left alone.
 */
final class Orphan {

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final Path binaries;

	private final Path cluster;

	Orphan(Path binaries, Path cluster) throws IOException {
		this.binaries = binaries.toRealPath();
		this.cluster = cluster.toRealPath();
	}

	/**
	 * Returns when nothing runs on the folder.
	 * @throws CannotStart when something does, and may not be or does not let itself be
	 * stopped
	 */
	void settle() throws IOException, InterruptedException {
		Path file = this.cluster.resolve("postmaster.pid");
		OptionalLong pid = pid(file);
		if (pid.isPresent() && isOurs(pid.getAsLong())) {
			stop(pid.getAsLong());
		}
		// Children of a killed server may still be writing; none may be left behind.
		if (!await(() -> running().isEmpty())) {
			throw new CannotStart("Something else is using the database folder " + this.cluster + " (process "
					+ running().get(0) + "). Stop it first.");
		}
		if (pid.isPresent() && ProcessHandle.of(pid.getAsLong()).isPresent()) {
			// Another process has the number by now; PostgreSQL would take it for itself.
			Files.deleteIfExists(file);
		}
	}

	private void stop(long pid) throws IOException, InterruptedException {
		Signals.fastShutdown(pid);
		if (!await(() -> !isOurs(pid))) {
			Signals.immediateShutdown(pid);
			await(() -> !isOurs(pid));
		}
	}

	/**
	 * Whether a live process is a server of Waymark on this folder. A dead one has
	 * neither.
	 */
	private boolean isOurs(long pid) {
		Path program = link(pid, "exe");
		return program.startsWith(this.binaries) && program.endsWith("bin/postgres")
				&& program.getName(this.binaries.getNameCount()).toString().startsWith(Binaries.FOLDER)
				&& link(pid, "cwd").equals(this.cluster);
	}

	/** Every PostgreSQL process that stands in the folder, as all of a server's do. */
	private List<Long> running() {
		try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
			return all.map(ProcessHandle::pid)
				.filter((pid) -> link(pid, "cwd").equals(this.cluster))
				.filter((pid) -> link(pid, "exe").toString().contains("/postgres"))
				.toList();
		}
	}

	private static Path link(long pid, String name) {
		try {
			return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), name));
		}
		catch (IOException goneOrHidden) {
			return Path.of("");
		}
	}

	private static OptionalLong pid(Path file) throws IOException {
		if (!Files.exists(file)) {
			return OptionalLong.empty();
		}
		List<String> lines = Files.readAllLines(file);
		boolean number = !lines.isEmpty() && lines.get(0).matches("\\d{1,9}");
		return number ? OptionalLong.of(Long.parseLong(lines.get(0))) : OptionalLong.empty();
	}

	private static boolean await(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
		}
		return true;
	}

}

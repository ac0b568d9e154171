package org.waymark.drills.flood;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The memory of a Java process: live objects, and resident pages. Linux. */
final class LiveHeap {

	private final long pid;

	private final List<Moment> moments = new ArrayList<>();

	LiveHeap(long pid) {
		this.pid = pid;
	}

	/** Looks; the process collects its garbage first. */
	synchronized void note(String when) {
		try {
			this.moments.add(new Moment(when, alive(), resident()));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	synchronized List<Moment> moments() {
		return List.copyOf(this.moments);
	}

	/**
	 * How many bytes of living objects there are more at the end than in the beginning.
	 */
	long grown() {
		List<Moment> all = moments();
		return all.get(all.size() - 1).alive() - all.get(0).alive();
	}

	/** The last line of the histogram: "Total", instances, bytes. */
	private long alive() throws IOException {
		String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		Process histogram = new ProcessBuilder(jcmd, Long.toString(this.pid), "GC.class_histogram").start();
		String[] lines = new String(histogram.getInputStream().readAllBytes()).strip().split("\n");
		return Long.parseLong(lines[lines.length - 1].strip().split("\\s+")[2]);
	}

	private long resident() throws IOException {
		return Files.readAllLines(Path.of("/proc/" + this.pid + "/status"))
			.stream()
			.filter(line -> line.startsWith("VmRSS:"))
			.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
			.findFirst()
			.orElse(0);
	}

	/**
	 * The memory at one time.
	 *
	 * @param alive bytes of objects that are in use
	 * @param resident bytes that the process has in memory
	 */
	record Moment(String when, long alive, long resident) {

	}

}

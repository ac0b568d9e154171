package org.waymark.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Time of the processor that a process has used so far, from /proc; Linux only. */
public final class Cpu {

	/** Linux counts in hundredths of a second on every machine. */
	private static final double TICK_MS = 10;

	private Cpu() {
	}

	/** Of one process, in milliseconds. */
	public static double of(long pid) {
		return ticks(pid, 11, 12);
	}

	private static double ticks(long pid, int... places) {
		try {
			String[] fields = Files.readString(Path.of("/proc/" + pid + "/stat"))
				.replaceFirst("^.*\\) ", "")
				.split(" ");
			return IntStream.of(places).mapToLong((place) -> Long.parseLong(fields[place])).sum() * TICK_MS;
		}
		catch (IOException ended) {
			return 0;
		}
	}

	/** Of a process and those that it started, those that have ended with them. */
	public static double ofTree(long pid) {
		return ProcessHandle.of(pid)
			.map((process) -> Stream.concat(Stream.of(process), process.descendants())
				.mapToDouble((each) -> ticks(each.pid(), 11, 12, 13, 14))
				.sum())
			.orElse(0.0);
	}

}

package org.waymark.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Time of the processor that a process has used so far, from /proc; Linux only. */
final class Cpu {

	/** Linux counts in hundredths of a second, whatever it runs on. */
	private static final double TICK_MS = 10;

	private Cpu() {
	}

	/** Of one process, in milliseconds. */
	static double of(long pid) {
		try {
			String[] fields = Files.readString(Path.of("/proc/" + pid + "/stat"))
				.replaceFirst("^.*\\) ", "")
				.split(" ");
			return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MS;
		}
		catch (IOException ended) {
			return 0;
		}
	}

	/** Of a process and those that it started and that are still there. */
	static double ofTree(long pid) {
		return ProcessHandle.of(pid)
			.map((process) -> Stream.concat(Stream.of(process), process.descendants())
				.mapToDouble((each) -> of(each.pid()))
				.sum())
			.orElse(0.0);
	}

}

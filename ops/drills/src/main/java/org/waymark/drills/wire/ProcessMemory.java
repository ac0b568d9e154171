package org.waymark.drills.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How much memory a process holds. */
final class ProcessMemory {

	private ProcessMemory() {
	}

	/** Resident memory after a collection of what nobody uses, in MB. */
	static double settled(long pid) throws IOException, InterruptedException {
		Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
		new ProcessBuilder(tool.toString(), Long.toString(pid), "GC.run").redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor(30, TimeUnit.SECONDS);
		return resident(pid);
	}

	private static double resident(long pid) throws IOException {
		return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToDouble((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
			.findFirst()
			.orElseThrow();
	}

}

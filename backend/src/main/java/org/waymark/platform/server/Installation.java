package org.waymark.platform.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An unpacked PostgreSQL that can run here.
 *
 * @param folder where it works
 * @param binaries the programs
 * @param runAs the user that they run as
 */
record Installation(DataFolder folder, Binaries binaries, RunAs runAs) {

	/**
	 * Starts a program, with an environment that holds none of our secrets.
	 * @param log where its words go, from the beginning of the file
	 */
	Process start(String program, List<String> arguments, Path log) throws IOException {
		List<String> command = Stream.concat(Stream.of(this.binaries.program(program)), arguments.stream()).toList();
		ProcessBuilder builder = new ProcessBuilder(this.runAs.command(command)).directory(this.folder.path().toFile())
			.redirectInput(new File("/dev/null"))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile());
		clean(builder.environment());
		return builder.start();
	}

	/** Whatever an earlier application left running on the folder. */
	Orphan orphan() throws IOException {
		return new Orphan(this.binaries.home(), this.folder.cluster());
	}

	private static void clean(Map<String, String> environment) {
		String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
		environment.clear();
		environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
	}

}

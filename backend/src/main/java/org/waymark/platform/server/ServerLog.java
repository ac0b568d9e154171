package org.waymark.platform.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's own log: a few files of bounded size, of which the oldest go. */
final class ServerLog {

	/** Names sort by time. */
	static final String NAME = "postgresql-%Y%m%d-%H%M%S.log";

	private static final Logger log = LoggerFactory.getLogger(ServerLog.class);

	private static final int KEPT = 8;

	private ServerLog() {
	}

	static void prune(Path folder) {
		try {
			for (Path old : newestFirst(folder).stream().skip(KEPT).toList()) {
				Files.deleteIfExists(old);
			}
		}
		catch (IOException failure) {
			log.warn("Old logs of the embedded database could not be removed: {}", failure.getMessage());
		}
	}

	private static List<Path> newestFirst(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().matches("postgresql-[\\d-]+\\.log"))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
	}

}

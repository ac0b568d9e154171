package org.waymark.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java 25 of this machine, if it has one. */
final class NewerJava {

	/** Where Linux systems keep theirs. */
	private static final Path SYSTEM = Path.of("/usr/lib/jvm");

	private NewerJava() {
	}

	/** Its folder: from {@code JAVA_HOME_25}, or the system's. */
	static Optional<Path> home() {
		return Stream
			.concat(Optional.ofNullable(System.getenv("JAVA_HOME_25")).map(Path::of).stream(), installed().stream())
			.filter(NewerJava::is25)
			.findFirst();
	}

	private static List<Path> installed() {
		if (!Files.isDirectory(SYSTEM)) {
			return List.of();
		}
		try (Stream<Path> homes = Files.list(SYSTEM)) {
			return homes.sorted().toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static boolean is25(Path home) {
		try {
			return Files.isExecutable(home.resolve("bin/java"))
					&& Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
		}
		catch (IOException notOne) {
			return false;
		}
	}

}

package org.waymark.drills.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The connections that a server keeps, as the kernel (Linux) lists them. A slow reader
 * does not see that the other side has closed: earlier bytes wait in between.
 */
final class Held {

	private static final String ESTABLISHED = "01";

	private Held() {
	}

	/** The ports of the other ends. */
	static Set<Integer> at(int port) {
		Set<Integer> held = new HashSet<>();
		for (String list : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
			lines(list).stream()
				.map(line -> line.trim().split("\\s+"))
				.filter(line -> line.length > 3 && line[3].equals(ESTABLISHED) && port(line[1]) == port)
				.forEach(line -> held.add(port(line[2])));
		}
		return held;
	}

	private static List<String> lines(String list) {
		try {
			List<String> all = Files.readAllLines(Path.of(list));
			return all.subList(1, all.size());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static int port(String address) {
		return Integer.parseInt(address.substring(address.indexOf(':') + 1), 16);
	}

}

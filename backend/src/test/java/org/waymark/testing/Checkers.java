package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Checkers of pages that are not Java: packages of npm for proofs alone, listed in
 * {@code ops/pages} and fetched when they are first needed.
 */
public final class Checkers {

	private Checkers() {
	}

	/** The script of HTML_CodeSniffer, for a browser. */
	static String codeSniffer() {
		try {
			return Files.readString(installed("ops/pages").resolve("html_codesniffer/build/HTMLCS.js"));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** The Nu Html Checker, which is what the W3C runs. */
	public static Path validator() {
		return installed("ops/pages").resolve("vnu-jar/build/dist/vnu.jar");
	}

	/**
	 * The packages that a folder of the checkout lists, in a folder of the build. Tests
	 * run in several processes: one fetches, the others wait for it.
	 */
	public static synchronized Path installed(String folder) {
		Path from = Checkout.root().resolve(folder);
		Path to = Checkout.scratch("checkers/" + from.getFileName());
		try (FileChannel gate = FileChannel.open(to.resolve(".fetching"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			// Held until the file is closed.
			gate.lock();
			Path mark = to.resolve("node_modules/.installed");
			String lock = Files.readString(from.resolve("package-lock.json"));
			if (!Files.exists(mark) || !Files.readString(mark).equals(lock)) {
				install(from, to);
				Files.writeString(mark, lock);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return to.resolve("node_modules");
	}

	private static void install(Path from, Path to) throws IOException {
		for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
			Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
		Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
			.directory(to.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (npm.onExit().join().exitValue() != 0) {
			throw new IOException("npm could not install what " + from + " lists");
		}
	}

}

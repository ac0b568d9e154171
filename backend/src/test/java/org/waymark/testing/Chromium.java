package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The browser of this machine: an installed Chromium, else the one that an npm package of
 * the build carries, with the few libraries and the font that it needs.
 *
 * @param executable the program
 * @param environment what it needs set
 */
record Chromium(Path executable, Map<String, String> environment) {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final String UNPACK = """
			import chromium, {inflate} from "@sparticuz/chromium"
			await chromium.executablePath()
			await inflate("node_modules/@sparticuz/chromium/bin/al2023.tar.br")
			""";

	private static final String FONTS = """
			<?xml version="1.0"?>
			<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
			<fontconfig>
			  <dir prefix="relative">fonts</dir>
			  <cachedir>%s</cachedir>
			</fontconfig>
			""";

	/** {@code WAYMARK_TEST_BROWSER=carried} leaves an installed one aside. */
	static Chromium find() {
		return installed().filter((program) -> !"carried".equals(System.getenv("WAYMARK_TEST_BROWSER")))
			.map((program) -> new Chromium(program, Map.of()))
			.orElseGet(Chromium::carried);
	}

	/**
	 * Whether Back can bring a page to life again; the carried one has no back-forward
	 * cache.
	 */
	boolean restoresPages() {
		return this.environment.isEmpty();
	}

	private static Optional<Path> installed() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Chromium carried() {
		Path folder = Checkout.root().resolve("backend/target/chromium");
		try {
			if (!Files.exists(folder)) {
				unpack(folder);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return new Chromium(folder.resolve("chromium"),
				Map.of("LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString(), "FONTCONFIG_FILE",
						folder.resolve("fonts/fonts.conf").toString()));
	}

	/** Unpacks beside and then moves, so that a folder of that name is whole. */
	private static void unpack(Path folder) throws IOException {
		Path half = Files.createTempDirectory(Checkout.scratch(""), "chromium");
		ProcessBuilder node = new ProcessBuilder("node", "--input-type=module", "-e", UNPACK)
			.directory(Checkout.root().resolve("public-site/src/main/frontend").toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT);
		node.environment().put("TMPDIR", half.toString());
		if (node.start().onExit().join().exitValue() != 0) {
			throw new IOException("The browser could not be unpacked; run npm ci in public-site/src/main/frontend");
		}
		Files.writeString(half.resolve("fonts/fonts.conf"), FONTS.formatted(folder.resolve("cache")));
		try {
			Files.move(half, folder);
		}
		catch (FileAlreadyExistsException otherTestsWereFaster) {
			FileSystemUtils.deleteRecursively(half);
		}
	}

}

package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the sources are, whether Maven, a script or an editor started this. */
public final class Checkout {

	private static final Set<String> GENERATED = Set.of(".git", "target", "node_modules", ".waymark", ".idea",
			".vscode");

	private static final Pattern MAIN_CODE = Pattern.compile("(backend|public-site)/src/main/java/.*\\.java");

	private Checkout() {
	}

	/**
	 * The root of the checkout: the nearest folder above that holds
	 * {@code ops/roles.sql}.
	 */
	public static Path root() {
		Path here = Path.of("").toAbsolutePath();
		while (!Files.exists(here.resolve("ops/roles.sql"))) {
			here = here.getParent();
		}
		return here;
	}

	/** The text of a file of the checkout. */
	public static String text(String path) {
		try {
			return Files.readString(root().resolve(path));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** A folder for what tests and drills leave behind; made if it is missing. */
	public static Path scratch(String name) {
		try {
			return Files.createDirectories(root().resolve("backend/target").resolve(name));
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/**
	 * Whether a file is Java of the application itself: of no test, and of no drill,
	 * which is a program beside it.
	 */
	public static boolean isMainCode(Path file) {
		return MAIN_CODE.matcher(root().relativize(file).toString().replace('\\', '/')).matches();
	}

	/**
	 * The files that are, or are about to be, committed: as git sees them, or, without
	 * git, everything but what the build makes.
	 */
	public static List<Path> files() throws IOException, InterruptedException {
		Path root = root();
		Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z")
			.directory(root.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (git.waitFor() == 0) {
			return Stream.of(listed.split("\0")).map(root::resolve).filter(Files::isRegularFile).toList();
		}
		return walk(root);
	}

	private static List<Path> walk(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter(Files::isRegularFile).filter((file) -> !generated(root.relativize(file))).toList();
		}
	}

	private static boolean generated(Path file) {
		for (Path part : file) {
			if (GENERATED.contains(part.toString())) {
				return true;
			}
		}
		return false;
	}

}

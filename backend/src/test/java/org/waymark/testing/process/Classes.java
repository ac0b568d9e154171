package org.waymark.testing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.waymark.testing.Checkout;

import static java.util.stream.Collectors.toSet;

/**
 * Class paths of other processes, made from that of this one: so nothing has to be
 * written down by a build, and an editor can start them, too.
 */
public final class Classes {

	private static final String DRILLS = "ops/drills";

	private static final List<String> MODULES = List.of("public-site", "backend", DRILLS);

	private static final List<String> POMS = List.of("pom.xml", "public-site/pom.xml", "backend/pom.xml");

	private Classes() {
	}

	/** The class path of this process, tests included. */
	public static String own() {
		return System.getProperty("java.class.path");
	}

	/**
	 * The application without tests. Once its jar was built, by what that holds: a
	 * library that only tests ask for is then missing here as it is there.
	 * @param more where these stand is on the path as well
	 */
	public static String ofTheApplication(Class<?>... more) {
		List<String> all = new ArrayList<>(Application.PATH);
		Stream.of(more).map(Classes::place).filter((place) -> !all.contains(place)).forEach(all::add);
		return String.join(":", all);
	}

	private static String place(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException cause) {
			throw new IllegalStateException(cause);
		}
	}

	private static final class Application {

		private static final List<String> PATH = path();

		private static List<String> path() {
			try {
				List<Path> all = Stream.of(own().split(":")).map((entry) -> Path.of(entry).toAbsolutePath()).toList();
				Path jar = Checkout.root().resolve("backend/target/waymark.jar");
				return all.stream()
					.filter(isNewerThanThePoms(jar) ? new Libraries(jar, all)::has : Application::isNoTest)
					.map(Path::toString)
					.toList();
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}

		private static boolean isNewerThanThePoms(Path jar) {
			return POMS.stream()
				.map((pom) -> Checkout.root().resolve(pom).toFile())
				.allMatch((pom) -> pom.lastModified() < jar.toFile().lastModified());
		}

		static boolean isOurs(Path entry) {
			return MODULES.stream().anyMatch((module) -> entry.startsWith(Checkout.root().resolve(module)));
		}

		/** Of our own modules, neither tests nor drills. */
		static boolean isNoTest(Path entry) {
			return !isOurs(entry) || !entry.startsWith(Checkout.root().resolve(DRILLS))
					&& !entry.getFileName().toString().matches("test-classes|.*-tests\\.jar");
		}

	}

	/** The libraries inside the built jar. */
	private static final class Libraries {

		private final Set<String> names;

		Libraries(Path jar, List<Path> all) throws IOException {
			try (ZipFile zip = new ZipFile(jar.toFile())) {
				byte[] index = zip.getInputStream(zip.getEntry("BOOT-INF/classpath.idx")).readAllBytes();
				this.names = new String(index, StandardCharsets.UTF_8).lines()
					.map((line) -> line.replaceAll("^.*/|\"$", ""))
					.filter((name) -> !name.matches("public-site.*|spring-boot-jarmode-.*"))
					.collect(toSet());
			}
			Set<String> here = all.stream().map(Libraries::name).collect(toSet());
			if (!here.containsAll(this.names)) {
				this.names.removeAll(here);
				throw new IllegalStateException(
						"The application has them, but here they are missing or of another version: " + this.names);
			}
		}

		boolean has(Path entry) {
			return Application.isOurs(entry) ? Application.isNoTest(entry) : this.names.contains(name(entry));
		}

		private static String name(Path entry) {
			return entry.getFileName().toString();
		}

	}

}

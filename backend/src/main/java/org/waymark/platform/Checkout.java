package org.waymark.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.system.ApplicationHome;

/** Where the code lies that is running, so that Maven and the jar use the same folder. */
final class Checkout {

	private Checkout() {
	}

	/** The root of the checkout that holds this code; else the working directory. */
	static Path root() {
		Path code = new ApplicationHome(Checkout.class).getDir().toPath().toAbsolutePath().normalize();
		return above(code).or(() -> above(Path.of("").toAbsolutePath())).orElse(Path.of("").toAbsolutePath());
	}

	private static Optional<Path> above(Path start) {
		return Stream.iterate(start, (folder) -> folder != null, Path::getParent).filter(Checkout::isRoot).findFirst();
	}

	private static boolean isRoot(Path folder) {
		return Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("backend"));
	}

}

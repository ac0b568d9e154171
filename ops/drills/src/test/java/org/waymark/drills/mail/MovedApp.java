package org.waymark.drills.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.waymark.App;

/** The application with a clock that stands in a file, for processes of their own. */
public final class MovedApp {

	/** The environment variable that names the file. */
	static final String FILE = "MOVED_TIME";

	private MovedApp() {
	}

	public static void main(String[] arguments) {
		new SpringApplication(App.class, Clock.class).run(arguments);
	}

	/** Moves the clock of every process that reads this file. */
	static void move(Path file, Instant time) throws IOException {
		Path next = file.resolveSibling("next");
		Files.writeString(next, time.toString());
		Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Brings the clock into the application. */
	static class Clock {

		@Bean
		@Primary
		InstantSource movedTime() {
			Path file = Path.of(System.getenv(FILE));
			return () -> read(file);
		}

		private static Instant read(Path file) {
			try {
				return Instant.parse(Files.readString(file));
			}
			catch (IOException cause) {
				throw new UncheckedIOException(cause);
			}
		}

	}

}

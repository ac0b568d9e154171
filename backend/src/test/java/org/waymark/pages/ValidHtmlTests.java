package org.waymark.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.testing.Checkers;
import org.waymark.testing.Http;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every public page in every state is valid HTML, says the checker of the W3C. */
@WaymarkTest
class ValidHtmlTests {

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@Test
	void everyPageIsValid() throws IOException {
		URI site = URI.create("http://localhost:" + this.port);
		List<String> bodies = new ArrayList<>();
		for (String path : Standing.pages(site)) {
			bodies.add(new Http(site).open(path).body());
		}
		bodies.add(new Http(site).get("/nowhere").body());
		for (String door : Tour.doors(site)) {
			new Tour(site, door, new Planted(2), (state) -> bodies.add(state.page().body())).toTheReceipt();
		}
		assertThat(bodies).hasSizeGreaterThan(30);
		assertThat(faults(bodies)).isEmpty();
	}

	@Test
	void faultIsSeen() throws IOException {
		assertThat(faults(List.of("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>")))
			.anyMatch((line) -> line.contains("Duplicate ID"));
	}

	/** The output of the checker, one line a fault. */
	private List<String> faults(List<String> bodies) throws IOException {
		for (int number = 0; number < bodies.size(); number++) {
			Files.writeString(this.folder.resolve(number + ".html"), bodies.get(number));
		}
		Process checker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				Checkers.validator().toString(), "--stdout", "--asciiquotes", "--format", "gnu", "--skip-non-html",
				this.folder.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return said.lines().filter((line) -> line.contains("error") || line.contains("warning")).distinct().toList();
	}

}

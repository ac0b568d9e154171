package org.waymark.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing committed knows the machine that it was written on, or where packages come
 * from.
 */
class NoPathsTests {

	private static final List<Pattern> MACHINES = List.of(Pattern.compile("(?<![\\w.])/(home|Users)/[a-z]"),
			Pattern.compile("(?<![\\w.*])/(root|work|tmp/w)/[\\w.]"), Pattern.compile("[A-Z]:\\\\\\\\?Users"),
			Pattern.compile("registry\\.(npmjs|yarnpkg)"), Pattern.compile("(repo\\d?|central)\\.maven\\b"),
			Pattern.compile("central\\.sonatype"), Pattern.compile("\"resolved\"\\s*:"),
			Pattern.compile("(?i)https?://[^\\s\"/]*(artifactory|nexus|verdaccio|registry)[^\\s\"/]*/"),
			Pattern.compile(Pattern.quote(Checkout.root().toString()) + "(?![\\w])"));

	@Test
	void noCommittedFileNamesAMachineOrAPackageHost() throws IOException, InterruptedException {
		List<Path> files = Checkout.files();
		assertThat(files).hasSizeGreaterThan(30);
		assertThat(files.stream().flatMap(NoPathsTests::faults)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/home" + "/somebody/x", "see /root" + "/.m2", "C:\\" + "Users\\somebody",
			"\"resolved" + "\": \"x\"", "https://registry" + ".npmjs.org/x", "http://nexus" + ".example.org/x" })
	void machineOrHostIsSeen(String line) {
		assertThat(MACHINES).anyMatch((pattern) -> pattern.matcher(line).find());
	}

	private static Stream<String> faults(Path file) {
		String text = text(file);
		return MACHINES.stream()
			.map((pattern) -> pattern.matcher(text))
			.filter((found) -> found.find())
			.map((found) -> file + ": " + found.group());
	}

	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		}
		catch (IOException gone) {
			return "";
		}
	}

}

package org.waymark.site.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One table for everybody who reads an address; the senders are tried with it too. */
class EmailAddressTests {

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

	@ParameterizedTest
	@MethodSource("table")
	void readsWhatStandsThereAndNothingElse(String typed, String outcome) {
		String read = EmailAddress.read(typed)
			.map(address -> (address.isPlain() ? "" : "letters ") + address.text())
			.orElse("wrong");
		assertThat(read).isEqualTo(outcome);
	}

	@Test
	void whatIsReadIsReadAgainTheSame() {
		table().map(row -> (String) row.get()[0])
			.flatMap(typed -> EmailAddress.read(typed).stream())
			.forEach(address -> assertThat(EmailAddress.read(address.text())).contains(address));
	}

	@Test
	void everyPartHasRoomForWhatTheRulesSay() {
		String local = "l".repeat(64);
		String label = "h".repeat(63);
		assertThat(EmailAddress.read(local + "@" + label + ".example")).isPresent();
		assertThat(EmailAddress.read(local + "x@" + label + ".example")).isEmpty();
		assertThat(EmailAddress.read(local + "@" + label + "x.example")).isEmpty();
		String host = label + "." + label + "." + "h".repeat(53) + ".example";
		assertThat(EmailAddress.read(local + "@" + host)).isPresent();
		assertThat(EmailAddress.read(local + "@h" + host)).isEmpty();
		assertThat(EmailAddress.read("š".repeat(32) + "@post.example")).isPresent();
		assertThat(EmailAddress.read("š".repeat(33) + "@post.example")).as("octets, not letters").isEmpty();
		assertThat(EmailAddress.read("x".repeat(100_000) + "@post.example")).isEmpty();
	}

	@Test
	void showsNobodyInALog() {
		assertThat(EmailAddress.read("sam@post.example").orElseThrow()).hasToString("EmailAddress[hidden]");
	}

	static Stream<Arguments> table() {
		try (InputStream file = EmailAddressTests.class.getResourceAsStream("/email-addresses.csv")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.startsWith("#"))
				.map(line -> Arguments.of(plain(line.substring(0, line.lastIndexOf(';'))),
						line.substring(line.lastIndexOf(';') + 1)))
				.toList()
				.stream();
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	private static String plain(String written) {
		return ESCAPE.matcher(written.replace("\\n", "\n"))
			.replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)))
			.replace("\\\\", "\\");
	}

}

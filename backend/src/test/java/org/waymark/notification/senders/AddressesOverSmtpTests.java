package org.waymark.notification.senders;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.test.StepVerifier;

import org.waymark.notification.senders.MailProperties.Notify;
import org.waymark.notification.senders.MailProperties.Way;
import org.waymark.platform.Face;
import org.waymark.platform.Mode;
import org.waymark.platform.RunProperties;
import org.waymark.testing.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of addresses over a real mail server: each letter goes to the address that
 * stands there, or nowhere.
 */
class AddressesOverSmtpTests {

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

	private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static Senders senders;

	@BeforeAll
	static void open() {
		SERVER.start();
		senders = senders(SERVER.getSmtp().getPort());
	}

	@AfterAll
	static void close() {
		SERVER.stop();
	}

	@ParameterizedTest
	@MethodSource("table")
	void aLetterGoesToTheAddressThatStandsThereOrNowhere(String typed, String outcome) throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		StepVerifier.FirstStep<Optional<String>> sent = StepVerifier.create(senders.send(to(typed, false), false));
		if (outcome.equals("wrong")) {
			sent.verifyErrorMessage(SendFailed.NO_ADDRESS);
			assertThat(SERVER.getReceivedMessages()).isEmpty();
		}
		else {
			sent.expectNextCount(1).verifyComplete();
			assertThat(SERVER.getUserManager().listUser()).extracting(user -> user.getEmail())
				.contains(outcome.replace("letters ", ""));
			assertThat(SERVER.getReceivedMessages()).hasSize(1);
		}
	}

	@Test
	void aServerThatOffersNoSuchLettersGetsNone() throws IOException {
		try (SmtpEar server = new SmtpEar()) {
			Senders plain = senders(server.port());
			table().map(row -> row.get())
				.filter(row -> row[1].toString().startsWith("letters "))
				.forEach(row -> StepVerifier.create(plain.send(to(row[0].toString(), false), false))
					.verifyErrorMessage(SendFailed.LETTERS));
			StepVerifier.create(plain.send(to("sam@post.example", false), false)).expectNextCount(1).verifyComplete();
			assertThat(server.heard()).filteredOn(line -> line.startsWith("RCPT"))
				.containsExactly("RCPT TO:<sam@post.example>");
		}
	}

	@Test
	void aServerThatOffersItGetsLettersBeyondAsciiAsTheyAre() throws IOException {
		try (SmtpEar server = new SmtpEar("SMTPUTF8")) {
			Senders international = senders(server.port());
			StepVerifier.create(international.send(to("tomaš@maũl.example", false), false))
				.expectNextCount(1)
				.verifyComplete();
			StepVerifier.create(international.send(to("sam@post.example", false), false))
				.expectNextCount(1)
				.verifyComplete();
			assertThat(server.heard()).contains("RCPT TO:<tomaš@xn--mal-y0a.example>", "RCPT TO:<sam@post.example>")
				.filteredOn(line -> line.startsWith("MAIL"))
				.satisfiesExactly(line -> assertThat(line).contains("SMTPUTF8"),
						line -> assertThat(line).doesNotContain("SMTPUTF8"));
		}
	}

	@Test
	void aPlaceOnTheRotaIsReadTheSameWay() {
		StepVerifier.create(senders.send(to("mailto:edt@hub.example", true), false))
			.verifyErrorMessage(SendFailed.NO_ADDRESS);
	}

	static Stream<Arguments> table() throws IOException {
		Path table = Checkout.root().resolve("public-site/src/test/resources/email-addresses.csv");
		List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
		return lines.stream()
			.filter(line -> !line.startsWith("#"))
			.map(line -> Arguments.of(plain(line.substring(0, line.lastIndexOf(';'))),
					line.substring(line.lastIndexOf(';') + 1)));
	}

	private static String plain(String written) {
		return ESCAPE.matcher(written.replace("\\n", "\n"))
			.replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)))
			.replace("\\\\", "\\");
	}

	private static OutgoingMessage to(String typed, boolean urgent) {
		return new OutgoingMessage(UUID.randomUUID(), MessageRoute.EMAIL, "Messages", typed, "You have a message",
				"A text", urgent);
	}

	private static Senders senders(int port) {
		MailProperties mail = new MailProperties(Way.SMTP, Way.SMTP, "no-reply@post.example", Optional.empty(),
				URI.create("https://desk.example"), URI.create("https://site.example"), Duration.ofSeconds(30),
				new Notify(URI.create("http://localhost:1"), Optional.empty(), Optional.empty(), Optional.empty()));
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("127.0.0.1");
		server.setPort(port);
		var beans = new StaticListableBeanFactory(Map.of("server", server));
		SmtpSender smtp = new SmtpSender(beans.getBeanProvider(JavaMailSenderImpl.class), mail,
				new RunProperties(Mode.TRIAL, Set.of(Face.TRIAGE), Path.of("none")));
		return new Senders(mail, smtp, smtp);
	}

}

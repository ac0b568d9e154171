package org.waymark.notification.senders;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.waymark.notification.senders.MailProperties.Notify;
import org.waymark.notification.senders.MailProperties.Way;
import org.waymark.platform.Face;
import org.waymark.platform.Mode;
import org.waymark.platform.RunProperties;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.SmtpGate;
import org.waymark.testing.SmtpGate.Mood;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail over a real mail server, and over one that misbehaves. */
class SmtpSenderTests {

	private static final Duration SOON = Await.LIMIT;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private SmtpGate gate;

	@BeforeEach
	void open() {
		this.server.start();
		this.gate = new SmtpGate(this.server.getSmtp().getPort());
	}

	@AfterEach
	void close() throws IOException {
		this.gate.close();
		this.server.stop();
	}

	@Test
	void aLetterArrivesUnderItsOwnIdAndSaysThatNobodyIsToAnswer() throws MessagingException, IOException {
		OutgoingMessage letter = letter();
		send(Mode.TRIAL, letter).expectNext(Optional.empty()).verifyComplete();
		Message arrived = this.server.getReceivedMessages()[0];
		assertThat(arrived.getHeader("Message-ID")).containsExactly("<" + letter.id() + "@post.example>");
		assertThat(arrived.getFrom()[0].toString()).isEqualTo("Messages <no-reply@post.example>");
		assertThat(arrived.getSubject()).isEqualTo("You have a message");
		assertThat(arrived.getContent().toString().strip()).isEqualTo("A text – with a dash");
		assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(arrived.getHeader("Importance")).isNull();
	}

	@Test
	void theSameLetterSentAgainIsTheSameLetter() throws MessagingException {
		OutgoingMessage letter = letter();
		send(Mode.TRIAL, letter).expectNextCount(1).verifyComplete();
		send(Mode.TRIAL, letter).expectNextCount(1).verifyComplete();
		Message[] arrived = this.server.getReceivedMessages();
		assertThat(arrived).hasSize(2);
		assertThat(arrived[0].getHeader("Message-ID")).isEqualTo(arrived[1].getHeader("Message-ID"));
	}

	@ParameterizedTest
	@CsvSource({ "DOWN, SMTP_", "TARPIT, SMTP_NO_ANSWER", "NOT_NOW, SMTP_451", "NEVER, SMTP_550", "LOST_ANSWER, SMTP_",
			"DROPPED, SMTP_", "DRIBBLE, NO_ANSWER" })
	void whatAServerDoesWrongIsACodeAndNothingElse(Mood mood, String code) {
		this.gate.mood(mood);
		send(Mode.TRIAL, letter()).verifyErrorSatisfies(failure -> assertThat(failure).isInstanceOf(SendFailed.class)
			.hasMessageStartingWith(code)
			.hasMessageNotContaining("somebody"));
		assertThat(this.server.getReceivedMessages()).hasSize((mood == Mood.LOST_ANSWER) ? 1 : 0);
	}

	@Test
	void noServerAtAllIsACode() {
		Senders senders = senders(Mode.TRIAL, Http.freePort());
		StepVerifier.create(senders.send(letter(), false)).verifyErrorMessage("SMTP_UNREACHABLE");
	}

	@Test
	void aServerThatHangsHoldsUpNoOtherLetterForLong() {
		this.gate.mood(Mood.DRIBBLE);
		Senders senders = senders(Mode.TRIAL, this.gate.port());
		List<String> ended = new CopyOnWriteArrayList<>();
		Disposable sending = Flux.range(0, 8)
			.flatMap(number -> senders.send(letter(), false).onErrorReturn(Optional.of("gave up")))
			.subscribe(end -> ended.add(end.orElseThrow()));
		Await.until("all are with the server, and none had to wait for another to end",
				() -> this.gate.holding() == 8 && ended.isEmpty());
		Await.until("each is given up", () -> ended.size() == 8);
		assertThat(ended).containsOnly("gave up");
		sending.dispose();
	}

	@Test
	void inLiveModeNothingGoesOverALineThatIsNotEncrypted() {
		send(Mode.LIVE, letter()).verifyErrorMatches(SendFailed.class::isInstance);
		assertThat(this.server.getReceivedMessages()).isEmpty();
	}

	private StepVerifier.FirstStep<Optional<String>> send(Mode mode, OutgoingMessage letter) {
		return StepVerifier.create(senders(mode, this.gate.port()).send(letter, false).timeout(SOON));
	}

	private static Senders senders(Mode mode, int port) {
		MailProperties mail = new MailProperties(Way.SMTP, Way.SMTP, "no-reply@post.example", Optional.empty(),
				URI.create("https://desk.example"), URI.create("https://site.example"), Duration.ofSeconds(3),
				new Notify(URI.create("http://localhost:1"), Optional.empty(), Optional.empty(), Optional.empty()));
		JavaMailSenderImpl server = new JavaMailSenderImpl();
		server.setHost("127.0.0.1");
		server.setPort(port);
		Stream.of("connectiontimeout", "timeout", "writetimeout")
			.forEach(wait -> server.getJavaMailProperties().setProperty("mail.smtp." + wait, "1000"));
		var beans = new StaticListableBeanFactory(Map.of("server", server));
		SmtpSender smtp = new SmtpSender(beans.getBeanProvider(JavaMailSenderImpl.class), mail,
				new RunProperties(mode, Set.of(Face.TRIAGE), Path.of("none")));
		return new Senders(mail, smtp, smtp);
	}

	private static OutgoingMessage letter() {
		return new OutgoingMessage(UUID.randomUUID(), MessageRoute.EMAIL, "Messages", "somebody@post.example",
				"You have a message", "A text – with a dash", false);
	}

}

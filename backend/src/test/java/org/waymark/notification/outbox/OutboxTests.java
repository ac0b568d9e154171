package org.waymark.notification.outbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.notification.senders.MessageRoute;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.platform.ids.StaffId;
import org.waymark.testing.Await;
import org.waymark.testing.MovedTime;
import org.waymark.testing.MovedTime.MovedClock;
import org.waymark.testing.Rows;
import org.waymark.testing.SmtpGate;
import org.waymark.testing.SmtpGate.Mood;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The outbox before a mail server that misbehaves, with a clock that is moved. */
@WaymarkTest
@Import(MovedTime.class)
class OutboxTests {

	private static final Duration SOON = Await.LIMIT;

	private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private static final String ATTEMPTS = "notification.attempt a JOIN notification.message m "
			+ "ON m.id = a.message AND m.purpose = 'REPORTER'";

	private static final ReceivedMail RECEIVED = new ReceivedMail(SERVER, "reporter@");

	private static SmtpGate gate;

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxStore store;

	@Autowired
	private SentMessages messages;

	@Autowired
	private Canary canary;

	@Autowired
	private TriageDatabase database;

	@Autowired
	private MovedClock clock;

	@DynamicPropertySource
	static void smtp(DynamicPropertyRegistry settings) {
		SERVER.start();
		gate = new SmtpGate(SERVER.getSmtp().getPort());
		settings.add("waymark.mail.email", () -> "smtp");
		settings.add("waymark.mail.canary", () -> "canary@post.example");
		settings.add("spring.mail.host", () -> "127.0.0.1");
		settings.add("spring.mail.port", gate::port);
		settings.add("spring.mail.properties.mail.smtp.timeout", () -> "1000");
	}

	@AfterAll
	static void close() throws IOException {
		gate.close();
		SERVER.stop();
	}

	@BeforeEach
	void emptyServer() {
		gate.mood(Mood.OPEN);
		RECEIVED.forget();
	}

	@Test
	void whatIsToldIsKeptWithTheActOrNotAtAll() {
		Mono<Void> undone = this.outbox.add(mail()).then(Mono.error(new IllegalStateException("the act failed")));
		undone.as(this.database.transactions()::transactional).onErrorComplete().block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.message")).isZero();
		this.outbox.add(mail()).as(this.database.transactions()::transactional).block(SOON);
		awaitStates("SENT 1");
		assertThat(RECEIVED.ids()).hasSize(1);
	}

	@Test
	void aMessageIsTriedAfterEachWaitAndThenParkedWithAnAlert() {
		gate.mood(Mood.NOT_NOW);
		this.outbox.add(mail()).block(SOON);
		int tries = 1;
		for (int minutes : List.of(1, 5, 15, 60, 360)) {
			awaitAttempts(tries++);
			this.clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
			assertThat(due()).as("not before " + minutes + " minutes").isFalse();
			this.clock.pass(Duration.ofSeconds(1));
		}
		awaitStates("PARKED 6");
		assertThat(Rows.all("SELECT DISTINCT outcome FROM " + ATTEMPTS)).containsExactly("SMTP_451");
		assertThat(Rows.count("SELECT count(*) FROM notification.alert WHERE 'MAIL_PARKED' = ANY (reasons)")).isOne();
	}

	@Test
	void aParkedMessageGoesWhenSomebodySaysSoAndItIsOnRecord() {
		gate.mood(Mood.NEVER);
		this.outbox.add(mail()).block(SOON);
		awaitAttempts(1);
		Rows.change("UPDATE notification.message SET attempts = 6, state = 'PARKED' WHERE purpose = 'REPORTER'");
		gate.mood(Mood.OPEN);
		UUID parked = UUID.fromString(Rows.all("SELECT id FROM notification.message WHERE state = 'PARKED'").get(0));
		StaffId somebody = new StaffId(UUID.randomUUID());
		assertThat(this.messages.requeue(parked, somebody).block(SOON)).isTrue();
		assertThat(this.messages.requeue(parked, somebody).block(SOON)).isFalse();
		awaitStates("SENT 1");
		assertThat(Rows.count("SELECT count(*) FROM audit.entry WHERE act = 'MESSAGE_REQUEUED'")).isOne();
	}

	@Test
	void everythingArrivesWhateverTheServerDid() {
		for (Mood mood : List.of(Mood.DOWN, Mood.TARPIT, Mood.NOT_NOW, Mood.NEVER, Mood.DROPPED)) {
			gate.mood(mood);
			this.outbox.add(mail()).block(SOON);
			awaitAttempts(1);
			gate.mood(Mood.OPEN);
			this.clock.pass(Duration.ofMinutes(2));
			awaitStates("SENT 2");
			assertThat(RECEIVED.ids()).as(mood.name()).hasSize(1);
			Rows.change("TRUNCATE notification.message, notification.attempt, notification.tray");
			RECEIVED.forget();
		}
	}

	@Test
	void aLostAnswerIsSentAgainUnderTheSameId() {
		gate.mood(Mood.LOST_ANSWER);
		this.outbox.add(mail()).block(SOON);
		awaitAttempts(1);
		gate.mood(Mood.OPEN);
		this.clock.pass(Duration.ofMinutes(1));
		awaitStates("SENT 2");
		assertThat(RECEIVED.ids()).hasSize(2);
		assertThat(RECEIVED.ids().stream().distinct()).hasSize(1);
	}

	@Test
	void twoProcessesNeverClaimTheSameMessage() {
		gate.mood(Mood.TARPIT);
		Rows.change("INSERT INTO notification.message (id, made, purpose, route, body, due) "
				+ "SELECT gen_random_uuid(), now(), 'REPORTER', 'TEXT', 'x', now() - interval '1 day' FROM generate_series(1, 200)");
		OutboxLane lane = new OutboxLane(MessageRoute.TEXT, false);
		List<UUID> claimed = Flux.fromStream(IntStream.range(0, 40).boxed())
			.flatMap(number -> this.store.claim(lane, 8, this.clock.instant(),
					this.clock.instant().plus(Duration.ofMinutes(3))), 8)
			.map(ClaimedMessage::id)
			.collectList()
			.block(SOON);
		assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
	}

	@Test
	void whoeverDiedLeavesALeaseThatRunsOut() {
		gate.mood(Mood.TARPIT);
		this.outbox.add(mail()).block(SOON);
		Rows.change("UPDATE notification.message SET attempts = 1, due = timestamptz '" + this.clock.instant()
				+ "' + interval '3 minutes'");
		gate.mood(Mood.OPEN);
		assertThat(due()).isFalse();
		this.clock.pass(Duration.ofMinutes(3));
		awaitStates("SENT 2");
	}

	@Test
	void theCanaryGoesOnceAnHourWhoeverSendsIt() {
		Flux.range(0, 20).flatMap(number -> this.canary.send(), 8).then().block(SOON);
		this.clock.pass(Duration.ofHours(1));
		Flux.range(0, 20).flatMap(number -> this.canary.send(), 8).then().block(SOON);
		assertThat(Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'CANARY'")).isEqualTo(2);
	}

	@Test
	void theOldestUnsentIsAFigure() {
		gate.mood(Mood.DOWN);
		this.outbox.add(mail()).block(SOON);
		this.clock.pass(Duration.ofSeconds(40));
		OutboxFigures figures = this.outbox.figures().blockOptional(SOON).orElseThrow();
		assertThat(figures.oldest()).isEqualTo(Duration.ofSeconds(40));
		assertThat(figures.stalled()).isEqualTo(figures.oldest());
		assertThat(figures.unsent()).isOne();
	}

	@Test
	void anAddressThatIsRefusedIsNoSignThatMailIsDead() {
		gate.mood(Mood.NEVER);
		this.outbox.add(mail()).block(SOON);
		awaitAttempts(1);
		Rows.change("UPDATE notification.message SET state = 'PARKED' WHERE purpose <> 'REPORTER'");
		this.clock.pass(Duration.ofSeconds(40));
		OutboxFigures figures = this.outbox.figures().blockOptional(SOON).orElseThrow();
		assertThat(figures.oldest()).isEqualTo(Duration.ofSeconds(40));
		assertThat(figures.stalled()).as(Rows.all("SELECT outcome FROM notification.attempt").toString()).isZero();
	}

	@Test
	void anAddressThatNobodyCanSendToIsTriedOnceWakesNobodyAndCanBeGivenUp() {
		this.outbox.add(mail("sam@x.example.")).block(SOON);
		awaitStates("PARKED 1");
		assertThat(Rows.all("SELECT outcome FROM " + ATTEMPTS)).containsExactly("ADDRESS_WRONG");
		this.clock.pass(Duration.ofHours(12));
		assertThat(this.outbox.figures().blockOptional(SOON).orElseThrow().stalled()).isZero();
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isZero();
		UUID parked = UUID.fromString(Rows.all("SELECT id FROM notification.message WHERE state = 'PARKED'").get(0));
		assertThat(this.messages.giveUp(parked, new StaffId(UUID.randomUUID())).block(SOON)).isTrue();
		awaitStates("STOPPED 1");
	}

	@Test
	void anAddressThatTheServerRefusesToTheLastWakesNobody() {
		gate.mood(Mood.NEVER);
		this.outbox.add(mail()).block(SOON);
		awaitAttempts(1);
		Rows.change("UPDATE notification.message SET attempts = 5, due = '" + this.clock.instant()
				+ "' WHERE purpose = 'REPORTER'");
		awaitStates("PARKED 6");
		assertThat(Rows.count("SELECT count(*) FROM notification.alert")).isZero();
	}

	@Test
	void aTestMailThatAProviderNeverDeliversIsASignThatMailIsDead() {
		this.canary.send().block(SOON);
		Await.until("it is sent", () -> Rows
			.count("SELECT count(*) FROM notification.message WHERE purpose = 'CANARY' AND state = 'SENT'") == 1);
		Rows.change("UPDATE notification.message SET state = 'HANDED_OVER', settled = NULL, handed = 'x', body = 'x', "
				+ "due = 'infinity'");
		assertThat(this.outbox.figures().blockOptional(SOON).orElseThrow().stalled()).isZero();
		this.clock.pass(Duration.ofHours(1));
		OutboxFigures figures = this.outbox.figures().blockOptional(SOON).orElseThrow();
		assertThat(figures.stalled()).isEqualTo(Duration.ofHours(1));
		assertThat(figures.unsent()).isZero();
	}

	@Test
	void toWhomItGoesIsNotInTheDatabase() {
		this.outbox.add(mail()).block(SOON);
		assertThat(Rows.all("SELECT m::text FROM notification.message m")).isNotEmpty()
			.noneMatch(row -> row.contains("reporter@") || row.contains("7265706f7274657240"));
		awaitStates("SENT 1");
		assertThat(
				Rows.count("SELECT count(*) FROM notification.message WHERE purpose = 'REPORTER' AND body IS NOT NULL"))
			.isZero();
	}

	private static NewMessage mail() {
		return mail("reporter@post.example");
	}

	private static NewMessage mail(String to) {
		return new NewMessage(Purpose.REPORTER, MessageRoute.EMAIL, Optional.empty(), Optional.empty(),
				Optional.empty(), to);
	}

	private boolean due() {
		return Rows.count(
				"SELECT count(*) FROM notification.message WHERE state = 'WAITING' AND purpose = 'REPORTER' AND due <= '"
						+ this.clock.instant() + "'") > 0;
	}

	private static void awaitAttempts(int attempts) {
		Await.untilAsserted(() -> assertThat(Rows.all("SELECT state, attempts, (SELECT count(*) FROM " + ATTEMPTS + ") "
				+ "FROM notification.message WHERE purpose = 'REPORTER'"))
			.containsExactly("WAITING " + attempts + " " + attempts));
	}

	private static void awaitStates(String... states) {
		Await.untilAsserted(() -> assertThat(
				Rows.all("SELECT state, attempts FROM notification.message WHERE purpose = 'REPORTER'"))
			.containsExactly(states));
	}

}

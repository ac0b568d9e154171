package org.waymark.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.health.contributor.Status;

import org.waymark.platform.Face;
import org.waymark.platform.Mode;
import org.waymark.platform.RunProperties;
import org.waymark.platform.signals.Notifications;
import org.waymark.testing.Await;
import org.waymark.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** The doors outlive the server behind them. */
class RestartTests {

	private static final Duration PATIENCE = Await.LIMIT;

	private static TestPostgres server;

	private static FaceConnections doors;

	@BeforeAll
	static void open() {
		server = TestPostgres.separate();
		Binder settings = new Binder(new MapConfigurationPropertySource(server.settings()));
		DatabaseProperties properties = settings.bindOrCreate("waymark.database", DatabaseProperties.class);
		OutsideServer outside = settings.bindOrCreate("spring.r2dbc", OutsideServer.class);
		RunProperties run = new RunProperties(Mode.TRIAL, Set.of(Face.TRIAGE), Path.of("unused"));
		Database database = OutsideDatabase.of(server.url(), outside, properties, run);
		doors = FaceConnections.open(Face.TRIAGE, database, properties);
	}

	@AfterAll
	static void close() {
		doors.close();
		server.close();
	}

	@Test
	void noBrokenConnectionIsHandedOutAfterARestart() {
		assertThat(askAtOnce(40)).hasSize(40);
		kill();
		Await.until("answers again", () -> askAtOnce(1).size() == 1);
		assertThat(askAtOnce(40)).hasSize(40);
	}

	@Test
	void healthFollowsTheServer() {
		DatabaseHealth health = new DatabaseHealth(doors.direct(), () -> false);
		assertThat(health.health().block()).satisfies((up) -> assertThat(up.getStatus()).isEqualTo(Status.UP));
		kill();
		assertThat(health.health().block()).satisfies((down) -> assertThat(down.getStatus()).isEqualTo(Status.DOWN));
		Await.until("up again", () -> health.health().block().getStatus().equals(Status.UP));
	}

	@Test
	void listenersHearAgainAfterARestart() {
		List<String> heard = new CopyOnWriteArrayList<>();
		Notifications notifications = Notifications.over(doors.direct());
		Disposable listener = notifications.on(Notifications.QUEUE_CHANGED).subscribe(heard::add);
		Await.until("listening has begun", () -> heard.size() == 1);
		ring();
		Await.until("a ring was heard", () -> heard.size() == 2);
		kill();
		Await.until("listening has begun again", () -> heard.size() == 3);
		ring();
		Await.until("a ring was heard again", () -> heard.size() == 4);
		listener.dispose();
	}

	@Test
	void whoeverListensLateHearsThatListeningHasBegun() {
		Notifications notifications = Notifications.over(doors.direct());
		Flux<String> channel = notifications.on(Notifications.REPORT_WAITING);
		Disposable early = channel.subscribe();
		assertThat(channel.blockFirst(PATIENCE)).isEqualTo(Notifications.REPORT_WAITING);
		assertThat(notifications.on(Notifications.REPORT_WAITING).blockFirst(PATIENCE))
			.isEqualTo(Notifications.REPORT_WAITING);
		early.dispose();
	}

	@Test
	void nobodyListensWhenNobodyAsks() {
		Flux<String> channel = Notifications.over(doors.direct()).on(Notifications.REPORT_WAITING);
		Disposable early = channel.subscribe();
		channel.blockFirst(PATIENCE);
		channel.blockFirst(PATIENCE);
		assertThat(listeners()).isNotZero();
		early.dispose();
		Await.until("the connection is closed", () -> listeners() == 0);
	}

	private static long listeners() {
		return doors.client()
			.sql("SELECT count(*) FROM pg_stat_activity WHERE query = 'LISTEN " + Notifications.REPORT_WAITING + "'")
			.mapValue(Long.class)
			.one()
			.block(PATIENCE);
	}

	private static void ring() {
		doors.client().sql("NOTIFY " + Notifications.QUEUE_CHANGED).then().block(PATIENCE);
	}

	private static void kill() {
		long killed = server.pid();
		ProcessHandle.of(killed).orElseThrow().destroyForcibly();
		Await.until("gone", () -> !ProcessHandle.of(killed).map(ProcessHandle::isAlive).orElse(false));
	}

	/** Answers of so many questions at the same time; none is asked twice. */
	private static List<Integer> askAtOnce(int questions) {
		return Flux.range(0, questions)
			.flatMap(
					(number) -> Mono
						.from(doors.client().sql("SELECT 1 FROM pg_sleep(0.01)").mapValue(Integer.class).one()),
					questions)
			.collectList()
			.block(PATIENCE);
	}

}

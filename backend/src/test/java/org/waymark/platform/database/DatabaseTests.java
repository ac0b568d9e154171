package org.waymark.platform.database;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.test.context.ContextConfiguration;

import org.waymark.platform.RunProperties;
import org.waymark.platform.schema.Migrations;
import org.waymark.platform.signals.Notifications;
import org.waymark.platform.signals.NotifyThrottle;
import org.waymark.testing.Await;
import org.waymark.testing.OnTestPostgres;

@SpringBootTest(classes = DatabaseTests.Slice.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = OnTestPostgres.class)
class DatabaseTests {

	@Autowired
	private Notifications notifications;

	@Autowired
	private PublicDatabase publicFace;

	@Autowired
	private TriageDatabase triageFace;

	@Test
	void eachFaceHasADoorOfItsOwn() {
		roleOf(this.publicFace.client()).as(StepVerifier::create).expectNext("waymark_public").verifyComplete();
		roleOf(this.triageFace.client()).as(StepVerifier::create).expectNext("waymark_triage").verifyComplete();
	}

	@Test
	void eachFaceSeesTheVersionOfTheSchema() {
		Mono<Integer> seen = this.publicFace.client()
			.sql("SELECT platform.schema_version()")
			.mapValue(Integer.class)
			.one();
		seen.as(StepVerifier::create).expectNext(Migrations.version()).verifyComplete();
	}

	@Test
	void eachFaceRemembersItsOwnGoingLive() {
		went(this.triageFace.client()).expectNext(false).verifyComplete();
		this.triageFace.client()
			.sql("SELECT platform.go_live(), platform.go_live()")
			.then()
			.as(StepVerifier::create)
			.verifyComplete();
		went(this.triageFace.client()).expectNext(true).verifyComplete();
		went(this.publicFace.client()).expectNext(false).verifyComplete();
	}

	@Test
	void bellRingsForWhoListensSoonAfterItWasWanted() {
		List<String> heard = new CopyOnWriteArrayList<>();
		Disposable listener = this.notifications.on(Notifications.REPORT_WAITING).subscribe(heard::add);
		NotifyThrottle bell = new NotifyThrottle(this.publicFace.client(), Notifications.REPORT_WAITING);
		try (AnnotationConfigApplicationContext clock = new AnnotationConfigApplicationContext()) {
			clock.register(Clock.class);
			clock.registerBean(NotifyThrottle.class, () -> bell);
			clock.refresh();
			Await.until("listening has begun", () -> heard.size() == 1);
			bell.wanted();
			Await.until("it has rung", () -> heard.size() == 2);
		}
		listener.dispose();
	}

	private static StepVerifier.FirstStep<Boolean> went(DatabaseClient face) {
		return face.sql("SELECT platform.went_live()").mapValue(Boolean.class).one().as(StepVerifier::create);
	}

	private static Mono<String> roleOf(DatabaseClient client) {
		return client.sql("SELECT current_user::text").mapValue(String.class).one();
	}

	/** Calls what is scheduled, as the application does. */
	@EnableScheduling
	static class Clock {

	}

	@Import(DatabaseConfiguration.class)
	@EnableConfigurationProperties({ RunProperties.class, DatabaseProperties.class, OutsideServer.class })
	static class Slice {

	}

}

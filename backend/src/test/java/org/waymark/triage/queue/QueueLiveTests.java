package org.waymark.triage.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;

import org.waymark.cases.CaseDocuments;
import org.waymark.platform.database.TriageDatabase;
import org.waymark.testing.Await;
import org.waymark.testing.DeskClient;
import org.waymark.testing.Rows;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class QueueLiveTests {

	private static final Duration SOON = Await.LIMIT;

	/** Each a transaction of its own, and all at once however slow the machine is. */
	private static final String TWENTY_CHANGES = """
			DO $$
			BEGIN
			    FOR change IN 1..20 LOOP
			        UPDATE triage.queue_version SET version = version + 1;
			        NOTIFY waymark_queue_changed;
			        COMMIT;
			    END LOOP;
			END
			$$
			""";

	@Autowired
	WebTestClient web;

	@Autowired
	TriageDatabase database;

	@Autowired
	CaseDocuments documents;

	@LocalServerPort
	int port;

	private TestReports reports;

	private DeskClient worker;

	@BeforeEach
	void someoneIsAtTheDesk() {
		this.reports = new TestReports(this.database, this.documents);
		this.worker = DeskClient.signedIn(this.web, "worker");
	}

	@Test
	void everyOpenQueueHearsOfANewReport() {
		DeskClient manager = DeskClient.signedIn(this.web, "manager");
		long before = version();
		Flux<String> both = Flux.merge(versions(this.worker).map(version -> "worker " + version),
				versions(manager).map(version -> "manager " + version));
		StepVerifier.create(both.filter(heard -> !heard.endsWith(" " + before)))
			.expectSubscription()
			.then(() -> this.reports.aReport().arrives())
			.recordWith(ArrayList::new)
			.expectNextCount(2)
			.consumeRecordedWith(heard -> assertThat(heard).containsExactlyInAnyOrder("worker " + (before + 1),
					"manager " + (before + 1)))
			.thenCancel()
			.verify(SOON);
	}

	@Test
	void manyChangesAtOnceAreHeardAsFew() {
		long before = version();
		List<String> heard = versions(this.worker).publishOn(Schedulers.boundedElastic()).doOnNext(first -> {
			if (first.equals(Long.toString(before))) {
				Rows.change(TWENTY_CHANGES);
			}
		})
			.publishOn(Schedulers.boundedElastic())
			.takeUntil(version -> version.equals(Long.toString(before + 20)))
			.collectList()
			.block(SOON);
		assertThat(heard).hasSizeLessThan(15).endsWith(Long.toString(before + 20));
	}

	@Test
	void aStreamBeatsAndDoesNotCountAsUse() {
		run("UPDATE staff.session SET seen = now() - interval '20 minutes'");
		StepVerifier.create(live(this.worker).filter(event -> "beat".equals(event.event())))
			.expectNextCount(2)
			.thenCancel()
			.verify(SOON);
		assertThat(count("SELECT count(*) FROM staff.session WHERE seen < now() - interval '19 minutes'")).isOne();
	}

	@Test
	void aStreamEndsWithItsSession() {
		StepVerifier.create(live(this.worker).map(event -> String.valueOf(event.event())).distinct())
			.expectNextCount(1)
			.then(() -> this.worker.send("/triage/home", "/triage/sign-out", Map.of()))
			.thenConsumeWhile(event -> !event.equals("ended"))
			.expectNext("ended")
			.expectComplete()
			.verify(SOON);
	}

	@Test
	void aThirdStreamOfASessionClosesTheOldest() {
		Disposable.Composite others = Disposables.composite();
		StepVerifier.create(live(this.worker).map(event -> String.valueOf(event.event())))
			.expectNextCount(1)
			.then(() -> others.add(live(this.worker).subscribe()))
			.then(() -> others.add(live(this.worker).subscribe()))
			.thenConsumeWhile(event -> true)
			.expectComplete()
			.verify(SOON);
		others.dispose();
	}

	@Test
	void openQueuesSayYouOnlyToWhoeverHasTheReport() {
		String reference = this.reports.aReport().arrives();
		DeskClient colleague = DeskClient.signedIn(this.web, "worker2");
		for (int round = 0; round < 2; round++) {
			this.worker.send("/triage/home", "/triage/reports/" + reference + "/owner",
					Map.of("act", (round == 0) ? "CLAIMED" : "RELEASED", "version", Integer.toString(round + 1)));
			assertThat(rows(this.worker).contains(">You<")).isEqualTo(round == 0);
			assertThat(rows(this.worker)).contains("Mine (" + (1 - round) + ")");
			assertThat(rows(colleague)).contains("Mine (0)").doesNotContain(">You<");
			assertThat(rows(colleague).contains(">Trial worker<")).isEqualTo(round == 0);
		}
	}

	@Test
	void nobodyListensWhoIsNotSignedIn() {
		assertThat(new DeskClient(this.web).get("/triage/queue/live").getStatus().value()).isEqualTo(401);
	}

	private Flux<String> versions(DeskClient client) {
		return live(client).filter(event -> "queue".equals(event.event())).map(event -> String.valueOf(event.data()));
	}

	private Flux<ServerSentEvent<String>> live(DeskClient client) {
		return WebClient.create("http://localhost:" + this.port)
			.get()
			.uri("/triage/queue/live")
			.cookie("__Host-desk", client.cookie("__Host-desk"))
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			});
	}

	private static String rows(DeskClient client) {
		return DeskClient.text(client.get("/triage/queue/rows?lane=open"));
	}

	private long version() {
		return count("SELECT version FROM triage.queue_version");
	}

	private Long count(String sql) {
		return this.database.client().sql(sql).mapValue(Long.class).one().block();
	}

	private void run(String sql) {
		this.database.client().sql(sql).then().block();
	}

}

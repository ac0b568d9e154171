package org.waymark.drills.flood;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.waymark.drills.Drill;
import org.waymark.drills.Pace;
import org.waymark.testing.Await;
import org.waymark.testing.Http;
import org.waymark.testing.Report;
import org.waymark.testing.Rows;
import org.waymark.testing.Visit;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A school, a library, a whole mobile network: many people have one address. Here 200 of
 * them report within half a minute, which is harder than the ten minutes that they must
 * be able to: no allowance comes back meanwhile.
 */
@WaymarkTest
@Drill
class OneAddressTests {

	private static final int PEOPLE = 200;

	@LocalServerPort
	private int port;

	@Test
	void twoHundredPeopleBehindOneAddressAreAllStoredAndNotHeld() {
		Scheduler people = Schedulers.newBoundedElastic(PEOPLE, PEOPLE, "people");
		List<Visit.Outcome> outcomes = Flux.range(0, PEOPLE)
			.flatMap(person -> Mono.fromCallable(() -> reports(person)).subscribeOn(people), PEOPLE)
			.collectList()
			.blockOptional(Await.LIMIT)
			.orElseThrow();
		people.dispose();
		assertThat(outcomes).hasSize(PEOPLE).allMatch(Visit.Outcome::received);
		assertThat(outcomes.stream().map(Visit.Outcome::detail).distinct()).hasSize(PEOPLE);
		Await.until("all are on the desk", () -> reports("true") == PEOPLE);
		assertThat(reports("lane = 'HELD' OR 'OVER_LIMIT' = ANY (reasons)")).isZero();
	}

	/** Each takes a second and a bit for a page, as quick people do. */
	private Visit.Outcome reports(int person) {
		Random own = new Random(person);
		Http browser = new Http(URI.create("http://localhost:" + this.port));
		Machine.asABrowser(browser, () -> Pace.pause(Duration.ofMillis(1300 + own.nextInt(700))));
		return new Visit(browser, Report.of("I am person " + person + ". " + Sentences.some(own))).whole();
	}

	private static long reports(String condition) {
		return Rows.count("SELECT count(*) FROM triage.report WHERE " + condition);
	}

}

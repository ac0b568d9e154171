package org.waymark.platform.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;

import org.waymark.testing.Await;
import org.waymark.testing.Rows;
import org.waymark.testing.TestPostgres;
import org.waymark.testing.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

@WaymarkTest
class LimitsTests {

	private static final Duration SOON = Await.LIMIT;

	/** So slow to come back that none does within a test. */
	private static final Limit FIFTY = new Limit("fifty", 50, Duration.ofHours(1));

	@Autowired
	@Qualifier("publicLimits")
	Limits ours;

	@Autowired
	@Qualifier("triageLimits")
	Limits desks;

	@Test
	void anAllowanceIsExactWhoeverTakesAtOnce() {
		Limits another = Taker.on(TestPostgres.shared().url(), 4);
		Limits third = Taker.on(TestPostgres.shared().url(), 4);
		long given = Flux.range(0, 400)
			.flatMap(number -> ((number % 2 == 0) ? another : third).take(FIFTY, "somebody")
				.subscribeOn(Schedulers.parallel()), 64)
			.filter(yes -> yes)
			.count()
			.blockOptional(SOON)
			.orElseThrow();
		assertThat(given).isEqualTo(50);
	}

	/**
	 * One process takes all the time; beside it another is killed in the middle of its
	 * work and started again, four times.
	 */
	@Test
	void twoProcessesNeverGiveMoreThanTheAllowanceThroughRestarts(@TempDir Path folder) throws Exception {
		Path said = Files.createFile(folder.resolve("said"));
		Limit limit = new Limit("shared", 1300, Duration.ofHours(1));
		long begun = System.nanoTime();
		Process steady = Taker.start(limit, 1000, said);
		for (int life = 1; life <= 4; life++) {
			long least = life * 100L;
			Process victim = Taker.start(limit, 1000, said);
			Await.until("it has begun", () -> Files.readString(said).contains("begun by " + victim.pid()));
			Await.until("both are taking", () -> given(said) > least);
			victim.destroyForcibly().onExit().join();
		}
		Process last = Taker.start(limit, 1000, said);
		assertThat(steady.onExit().join().exitValue()).isZero();
		assertThat(last.onExit().join().exitValue()).isZero();
		long cameBack = Duration.ofNanos(System.nanoTime() - begun).dividedBy(Duration.ofHours(1).dividedBy(1300)) + 1;
		assertThat(given(said)).as("what was given to the four that were killed may not have been said")
			.isBetween(1300L - 4 * 16, 1300L + cameBack);
	}

	@Test
	void everybodyHasAnAllowanceOfTheirOwn() {
		Limit one = new Limit("one", 1, Duration.ofHours(1));
		assertThat(this.ours.take(one, "203.0.113.0/24").block(SOON)).isTrue();
		assertThat(this.ours.take(one, "203.0.113.0/24").block(SOON)).isFalse();
		assertThat(this.ours.take(one, "198.51.100.0/24").block(SOON)).isTrue();
		assertThat(this.ours.take(new Limit("other", 1, Duration.ofHours(1)), "203.0.113.0/24").block(SOON)).isTrue();
		assertThat(this.desks.take(one, "203.0.113.0/24").block(SOON)).as("each face counts for itself").isTrue();
	}

	@Test
	void whatIsGivenBackMayBeTakenAgain() {
		Limit one = new Limit("back", 1, Duration.ofHours(1));
		assertThat(this.ours.take(one, "somebody").block(SOON)).isTrue();
		this.ours.giveBack(one, "somebody").block(SOON);
		assertThat(this.ours.take(one, "somebody").block(SOON)).isTrue();
		assertThat(this.ours.take(one, "somebody").block(SOON)).isFalse();
	}

	@Test
	void whatAnotherProcessGivesBackIsSeenHere() {
		Limit one = new Limit("seen", 1, Duration.ofHours(1));
		Limits another = Taker.on(TestPostgres.shared().url(), 1);
		Limits third = Taker.on(TestPostgres.shared().url(), 1);
		assertThat(another.take(one, "somebody").block(SOON)).isTrue();
		assertThat(another.take(one, "somebody").block(SOON)).isFalse();
		third.giveBack(one, "somebody").block(SOON);
		assertThat(another.take(one, "somebody").block(SOON)).as("though it saw that none was left").isTrue();
		assertThat(third.take(one, "somebody").block(SOON)).isFalse();
	}

	@Test
	void theTurnOfTheHourGivesNothingTwice() {
		Instant turn = Instant.parse("2026-11-24T10:00:00Z");
		Limit ten = new Limit("ten", 10, Duration.ofHours(1));
		TestLimits.InMemory store = new TestLimits.InMemory(turn);
		Limits before = new Limits(store, TestLimits::spread, SOON, InstantSource.fixed(turn));
		assertThat(taken(before, ten, 20)).isEqualTo(10);
		Limits after = new Limits(store, TestLimits::spread, SOON, InstantSource.fixed(turn));
		assertThat(taken(after, ten, 20)).isZero();
	}

	@Test
	void theTableShowsNeitherNetworksNorHowToFindThem() {
		this.ours.take(FIFTY, "203.0.113.0/24").block(SOON);
		assertThat(text("SELECT string_agg(b::text, ' ') FROM limits.bucket b")).doesNotContain("203.0.113")
			.doesNotContain("3230332e302e313133");
		assertThat(text("SELECT count(*) FROM limits.hour")).isEqualTo("1");
		assertThat(text("SELECT string_agg(DISTINCT relpersistence::text, '') FROM pg_class "
				+ "WHERE oid IN ('limits.bucket'::regclass, 'limits.hour'::regclass)"))
			.isEqualTo("u");
	}

	@Test
	void fullAllowancesAreForgotten() {
		this.ours.take(FIFTY, "somebody").block(SOON);
		this.ours.purge().block(SOON);
		assertThat(text("SELECT count(*) FROM limits.bucket")).isEqualTo("1");
		Rows.change("UPDATE limits.bucket SET until = now() - interval '1 second'");
		this.ours.purge().block(SOON);
		assertThat(text("SELECT count(*) FROM limits.bucket")).isEqualTo("0");
	}

	@Test
	void aStoreThatIsAwayIsAnErrorForWhoeverAsks() {
		StepVerifier.create(TestLimits.away().take(FIFTY, "somebody")).verifyError(DataAccessException.class);
	}

	private static long taken(Limits limits, Limit limit, int tries) {
		return Flux.range(0, tries)
			.concatMap(number -> limits.take(limit, "somebody"))
			.filter(yes -> yes)
			.count()
			.blockOptional(SOON)
			.orElseThrow();
	}

	private static long given(Path said) throws IOException {
		return Files.readAllLines(said).stream().filter("given"::equals).count();
	}

	private static String text(String query) {
		return Rows.all(query).get(0);
	}

}

package org.waymark.intake.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import reactor.util.context.Context;

import org.waymark.intake.checks.CheckReason;
import org.waymark.platform.limits.Limits;
import org.waymark.platform.limits.TestLimits;
import org.waymark.site.Submission;
import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.terms.Door;
import org.waymark.testing.Await;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTrafficTests {

	private static final String SCHOOL = "203.0.113.0/24";

	private static final String OTHERS = "198.51.100.0/24";

	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

	private static final TrafficProperties SETTINGS = new TrafficProperties(3, 5);

	private static final Duration SOON = Await.LIMIT;

	private NetworkTraffic crowds = new NetworkTraffic(TestLimits.inMemory(), SETTINGS, InstantSource.system());

	@Test
	void aNetworkThatBeginsFarTooManyVisitsIsNotedAndOthersAreNot() {
		begin(SCHOOL, SETTINGS.drafts());
		assertThat(reasons(SCHOOL)).isEmpty();
		begin(SCHOOL, 1);
		assertThat(reasons(SCHOOL)).containsExactly(CheckReason.MANY_DRAFTS);
		assertThat(reasons(OTHERS)).isEmpty();
	}

	@Test
	void aNetworkThatAsksForFarTooManyPagesIsNotedAndOthersAreNot() {
		for (int page = 0; page < SETTINGS.pages(); page++) {
			this.crowds.page(SCHOOL);
		}
		assertThat(reasons(SCHOOL)).isEmpty();
		this.crowds.page(SCHOOL);
		assertThat(reasons(SCHOOL)).containsExactly(CheckReason.MANY_PAGES);
		assertThat(reasons(OTHERS)).isEmpty();
	}

	@Test
	void whileTheStoreIsAwayVisitsBeginAndNothingIsNoted() {
		this.crowds = new NetworkTraffic(TestLimits.away(), SETTINGS, InstantSource.system());
		begin(SCHOOL, SETTINGS.drafts() + 1);
		assertThat(reasons(SCHOOL)).isEmpty();
	}

	@Test
	void whatIsShippedLetsTwoHundredPeopleThrough() {
		TrafficProperties shipped = new TrafficProperties(1000, 6000);
		Limits limits = TestLimits.inMemory();
		this.crowds = new NetworkTraffic(limits, shipped, InstantSource.system());
		begin(SCHOOL, 200 * 4);
		for (int page = 0; page < 200 * 25; page++) {
			this.crowds.page(SCHOOL);
		}
		assertThat(reasons(SCHOOL)).isEmpty();
	}

	@Test
	void countsAreForgottenAfterTwentyMinutesAtMost() {
		LocalCounts counts = new LocalCounts(TrafficProperties.TIME);
		counts.add(SCHOOL, NOON);
		counts.add(SCHOOL, NOON);
		assertThat(counts.of(SCHOOL, NOON.plusSeconds(599))).isEqualTo(2);
		assertThat(counts.of(OTHERS, NOON)).isZero();
		counts.add(SCHOOL, NOON.plusSeconds(601));
		assertThat(counts.of(SCHOOL, NOON.plusSeconds(602))).as("the larger of the two times").isEqualTo(2);
		assertThat(counts.of(SCHOOL, NOON.plusSeconds(1202))).isEqualTo(1);
		assertThat(counts.of(SCHOOL, NOON.plusSeconds(9000))).isZero();
	}

	private void begin(String network, int times) {
		for (int time = 0; time < times; time++) {
			this.crowds.begun().contextWrite(Context.of(TrafficCountingFilter.NETWORK, network)).block(SOON);
		}
	}

	private Set<CheckReason> reasons(String network) {
		Submission report = new Submission(Door.PUBLIC, new Submission.Concern(List.of(), List.of()),
				Submission.Reporter.ANONYMOUS, new Arrival(Form.JOURNEY, true, VisitTrail.NONE, network));
		return this.crowds.about(report, new byte[0], NOON).blockOptional(SOON).orElseThrow();
	}

}

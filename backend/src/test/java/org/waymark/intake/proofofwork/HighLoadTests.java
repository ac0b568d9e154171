package org.waymark.intake.proofofwork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighLoadTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final HighLoad rush = new HighLoad(TestWork.settings(20, 1000), this.meters, InstantSource.system());

	@Test
	void asManyAsAreAllowedAreNoRush() {
		count(20);
		assertThat(this.rush.begun(NOON)).isEmpty();
	}

	@Test
	void oneMoreIsAndItLastsUntilItWasCalmForAWhile() {
		count(21);
		assertThat(this.rush.begun(NOON)).contains(NOON);
		assertThat(this.rush.begun(NOON.plus(Duration.ofMinutes(5)).minusMillis(1))).contains(NOON);
		assertThat(this.rush.begun(NOON.plus(Duration.ofMinutes(5)))).isEmpty();
	}

	@Test
	void itsBeginningStaysWhereItWasWhileItGoesOn() {
		count(21);
		this.rush.count(NOON.plusSeconds(200));
		assertThat(this.rush.begun(NOON.plusSeconds(400))).contains(NOON);
	}

	@Test
	void monitoringSeesIt() {
		assertThat(this.meters.get("waymark.rush").gauge().value()).isZero();
		for (int report = 0; report < 21; report++) {
			this.rush.count(Instant.now());
		}
		assertThat(this.meters.get("waymark.rush").gauge().value()).isOne();
	}

	private void count(int reports) {
		for (int report = 0; report < reports; report++) {
			this.rush.count(NOON);
		}
	}

}

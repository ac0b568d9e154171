package org.waymark.directory.links;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HostPaceTests {

	private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

	private final HostPace pace = new HostPace(Duration.ofSeconds(10));

	@Test
	void turnsOfAHostAreTenSecondsApart() {
		assertThat(this.pace.turn("one.example", NOW)).isZero();
		assertThat(this.pace.turn("one.example", NOW)).isEqualTo(Duration.ofSeconds(10));
		assertThat(this.pace.turn("one.example", NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(17));
		assertThat(this.pace.turn("one.example", NOW.plusSeconds(60))).isZero();
	}

	@Test
	void otherHostsDoNotWait() {
		this.pace.turn("one.example", NOW);
		assertThat(this.pace.turn("other.example", NOW)).isZero();
	}

}

package org.waymark.platform.copy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A promotion is never taken for a copy; a restore and a dump loaded elsewhere are. */
class StandingTests {

	private static final UUID OURS = new UUID(1, 1);

	private static final Instant BEAT = Instant.parse("2026-11-30T10:00:00Z");

	private static final long SYSTEM = 7_000;

	private static final long PLACE = 100_000;

	@ParameterizedTest
	@CsvSource({ "it was restarted, 1, 0, false, false, 0, SAME", "it went on, 1, 5000, false, false, 0, SAME",
			"an old image was put back, 1, -1, false, false, 0, COPY",
			"a standby was promoted, 2, -500, true, false, 0, SAME",
			"and promoted again later, 9, 5000, true, false, 0, SAME",
			"a standby far behind was promoted, 2, -90000, true, false, 3600, SAME",
			"the promoted one was started anew, 2, 500, false, false, 20, SAME",
			"a backup was restored to its end, 2, -500, false, false, 3600, COPY",
			"a backup was restored to a moment, 2, -500, false, true, 20, COPY",
			"it was promoted back, 1, -500, true, false, 0, COPY" })
	void whatHappenedToTheServerIsTold(String what, int timeline, long further, boolean streamed, boolean aimed,
			int secondsBehind, Standing expected) {
		ServerSight now = new ServerSight(SYSTEM, timeline, PLACE + further, streamed, true, aimed, OURS,
				BEAT.minusSeconds(secondsBehind));
		assertThat(Standing.of(mark(true), now)).as(what).isEqualTo(expected);
	}

	@Test
	void whereThereWasNoStandbyNoneIsPromoted() {
		ServerSight now = new ServerSight(SYSTEM, 2, PLACE, false, false, false, OURS, BEAT);
		assertThat(Standing.of(mark(false), now)).isEqualTo(Standing.COPY);
	}

	@Test
	void aDumpLoadedElsewhereIsACopy() {
		assertThat(Standing.of(mark(true), new ServerSight(SYSTEM + 1, 1, PLACE, false, true, false, OURS, BEAT)))
			.isEqualTo(Standing.COPY);
	}

	@Test
	void whoeverHasNoMarkOfADatabaseThatHasAHubIsAtACopy() {
		ServerSight bound = new ServerSight(SYSTEM, 1, PLACE, false, true, false, OURS, BEAT);
		assertThat(Standing.of(Optional.empty(), bound)).isEqualTo(Standing.COPY);
		ServerSight others = new ServerSight(SYSTEM, 1, PLACE, false, true, false, new UUID(2, 2), BEAT);
		assertThat(Standing.of(mark(true), others)).isEqualTo(Standing.COPY);
	}

	@Test
	void whereNoHubHasBeenOneBegins() {
		ServerSight fresh = new ServerSight(SYSTEM, 1, PLACE, false, false, false, null, null);
		assertThat(Standing.of(Optional.empty(), fresh)).isEqualTo(Standing.NEW);
		assertThat(Standing.of(mark(true), fresh)).as("restored from before there was one").isEqualTo(Standing.COPY);
	}

	private static Optional<HubMark> mark(boolean standbys) {
		return Optional.of(new HubMark(OURS, SYSTEM, 1, PLACE, BEAT, standbys));
	}

}

package org.waymark.drills.wire;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The short form of {@code ops/faults/slow}, for a machine that does other things too.
 */
@Drill
class SlowTests {

	@Test
	void honestPeopleNoticeNothingOfThoseWhoAreSlowOnPurpose() throws Exception {
		assertThat(new Slow(Options.parse(new String[0], Map.of("connections", "200", "seconds", "4"))).run(false))
			.isEmpty();
	}

}

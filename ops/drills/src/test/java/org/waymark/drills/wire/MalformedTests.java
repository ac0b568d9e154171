package org.waymark.drills.wire;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/malformed}. */
@Drill
class MalformedTests {

	@Test
	void brokenRequestsAreNoFaultOfTheServersAndLeaveNothingBehind() throws Exception {
		assertThat(new Malformed(Options.parse(new String[0], Map.of("requests", "5000", "seed", "7", "warm", "5000")))
			.run()).isEmpty();
	}

}

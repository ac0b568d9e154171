package org.waymark.drills.flood;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/flood}. */
@Drill
class FloodDrillTests {

	@Test
	void peopleAreStoredAndNotHeldWhileMachinesSendJunk() throws Exception {
		Map<String, String> few = new HashMap<>(FloodDrill.DEFAULTS);
		few.putAll(Map.of("junk", "90", "addresses", "30", "networks", "3", "people", "10", "browsers", "0", "seconds",
				"5"));
		assertThat(new FloodDrill(Options.parse(new String[0], few)).run(false)).isEmpty();
	}

}

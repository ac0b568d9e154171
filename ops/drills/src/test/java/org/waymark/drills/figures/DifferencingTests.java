package org.waymark.drills.figures;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/differencing}. */
@Drill
class DifferencingTests {

	@Test
	void theShippedPlanKeepsWhoeverIsInIt() {
		Map<String, String> fewer = new HashMap<>(Differencing.DEFAULTS);
		fewer.put("trials", "1000");
		assertThat(new Differencing(Options.parse(new String[0], fewer)).run()).isEmpty();
	}

}

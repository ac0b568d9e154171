package org.waymark.drills.guess;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waymark.drills.Drill;
import org.waymark.drills.Options;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of {@code ops/faults/guess}. */
@Drill
class GuessTests {

	@Test
	void theRightCodeOpensWhileOthersGuess() throws Exception {
		Map<String, String> few = new HashMap<>(Guess.DEFAULTS);
		few.putAll(Map.of("seconds", "12", "networks", "5", "addresses", "50", "every", "1"));
		assertThat(new Guess(Options.parse(new String[0], few)).run(false)).isEmpty();
	}

}

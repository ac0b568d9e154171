package org.waymark.drills;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The short form of {@code ops/faults/ledger}. */
@Drill
class LedgerTests {

	@Test
	void noReportIsLostOrDoubledWhenProcessesAreKilled() throws Exception {
		assertThat(drill(Map.of("rate", "8", "kills", "3", "postgres-kills", "2", "desk", "20"))).isEmpty();
	}

	/**
	 * Java 25 where there is one; the rest of the suite runs on the one that built it.
	 */
	@Test
	void norOnTheNewerJava() throws Exception {
		Optional<Path> newer = NewerJava.home();
		assumeThat(newer).as("a Java 25: JAVA_HOME_25 says where").isPresent();
		assertThat(drill(Map.of("java", newer.orElseThrow().toString(), "rate", "5", "kills", "1", "postgres-kills",
				"0", "desk", "5")))
			.isEmpty();
	}

	private static List<String> drill(Map<String, String> options) throws Exception {
		Map<String, String> few = new HashMap<>(Ledger.DEFAULTS);
		few.putAll(options);
		return new Ledger(Options.parse(new String[0], few)).run();
	}

}
